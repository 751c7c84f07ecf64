import { test } from "vitest";
import { check } from "./check.ts";

test.each([
  [
    "Acme Corp licensed its patents to Beta Ltd.",
    "licensing(licensor=Acme Corp, licensee=Beta Ltd) completed, fact",
  ],
  [
    "Acme Corp signed a patent licence with Beta Ltd.",
    "licensing(party=Acme Corp, party=Beta Ltd) agreed, fact",
  ],
  [
    "Acme Corp keeps a licence for Beta Ltd's patents under the deal.",
    "licensing(licensor=Beta Ltd, licensee=Acme Corp) agreed, fact",
  ],
])("%s", check);
