import { test } from "vitest";
import { check } from "./check.ts";

test.each([
  [
    "Acme Corp and Beta Ltd announced a strategic partnership.",
    'partnership(party=Acme Corp, party=Beta Ltd) agreed, fact on the word of party "Acme Corp and Beta Ltd"',
  ],
  ["Acme Corp has teamed up with Beta Ltd.", "partnership(party=Acme Corp, party=Beta Ltd) completed, fact"],
  [
    "Acme Corp may form an alliance with Beta Ltd.",
    "partnership(party=Acme Corp, party=Beta Ltd) considered, speculated, speculation",
  ],
  [
    "Acme Corp signed a supply agreement with Beta Ltd.",
    "partnership(party=Acme Corp, party=Beta Ltd) agreed, fact",
  ],
  ["Acme Corp won a contract from Beta Ltd.", "partnership(party=Acme Corp, party=Beta Ltd) agreed, fact"],
  ["Acme Corp is working with Beta Ltd.", ""],
  [
    "Acme Corp has a supply contract with Beta Ltd.",
    "partnership(party=Acme Corp, party=Beta Ltd) completed, fact",
  ],
  [
    "Acme Corp said it will supply Beta Ltd with chips under a long contract.",
    'partnership(party=Acme Corp, party=Beta Ltd) agreed, fact on the word of party "Acme Corp"',
  ],
  [
    "Acme Corp pulled out of a contract to rebuild the port for Beta Ltd.",
    "partnership(party=Acme Corp, party=Beta Ltd) ended, fact",
  ],
  [
    "Acme Corp won a $300 million contract from the city.",
    'partnership(party=Acme Corp) agreed, fact, amount "$300 million"',
  ],
  [
    "Acme Corp and Beta Ltd signed a memorandum of understanding.",
    "partnership(party=Acme Corp, party=Beta Ltd) agreed, fact",
  ],
  [
    "Acme Corp has been awarded a 27 mln dlr contract by the ministry.",
    'partnership(party=Acme Corp) agreed, fact, amount "27 mln dlr"',
  ],
  ["Acme Corp still has a partnership with a large grocer.", "partnership(party=Acme Corp) completed, fact"],
  [
    "Jane Roe still has a partnership with Beta Ltd.",
    "partnership(party=Jane Roe, party=Beta Ltd) completed, fact",
  ],
])("%s", check);
