import { test } from "vitest";
import { check } from "./check.ts";

// What is not a report: earlier rumours, the writer's own guess, and what is only supposed.
test.each([
  [
    "For a while there was speculation that Acme Corp wanted to buy Beta Ltd. That turned out to be a mere rumour.",
    "acquisition(acquirer=Acme Corp, target=Beta Ltd) denied, fact, recalled",
  ],
  [
    "We would not be surprised if Acme Corp made a deal to use Beta Ltd's software.",
    "licensing(licensor=Beta Ltd, licensee=Acme Corp) considered, speculated, speculation",
  ],
  ["It would give Acme Corp control of Beta Ltd.", ""],
  [
    "Acme Corp agreed to buy Beta Ltd in May. The deal was blocked by regulators.",
    'acquisition(acquirer=Acme Corp, target=Beta Ltd) ended, fact, when "in May" (2017-05-01..2017-05-31)',
  ],
  // What a condition holds is not said to be so, whoever speaks.
  ["The offer stands whether or not Acme Corp completes its own purchase of Beta Ltd, Gamma Inc said.", ""],
])("%s", check);
