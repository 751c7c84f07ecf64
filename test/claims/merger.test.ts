import { test } from "vitest";
import { check } from "./check.ts";

test.each([
  ["Acme Corp and Beta Ltd have agreed to merge.", "merger(party=Acme Corp, party=Beta Ltd) agreed, fact"],
  ["Acme Corp is merging with Beta Ltd.", "merger(party=Acme Corp, party=Beta Ltd) agreed, fact"],
  [
    "The merger of Acme Corp and Beta Ltd was completed.",
    "merger(party=Acme Corp, party=Beta Ltd) completed, fact",
  ],
  [
    "The proposed Acme-Beta merger worries rivals of Acme Corp and Beta Ltd.",
    "merger(party=Acme Corp, party=Beta Ltd) proposed, fact",
  ],
  ["Acme Corp is in merger talks with Beta Ltd.", "merger(party=Acme Corp, party=Beta Ltd) talks, fact"],
  [
    "A merger between chip maker Acme Corp and phone group Beta Ltd collapsed.",
    "merger(party=Acme Corp, party=Beta Ltd) ended, fact",
  ],
])("%s", check);
