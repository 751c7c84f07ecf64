import { test } from "vitest";
import { check } from "./check.ts";

// A later sentence answers what an earlier one told, without telling it again.
test.each([
  [
    "Acme Corp is in talks to buy Beta Ltd, sources said. Acme dismissed the report as baseless.",
    'acquisition(acquirer=Acme Corp, target=Beta Ltd) denied, fact on the word of party "Acme"',
  ],
  [
    "Acme Corp is in talks to buy Beta Ltd, sources said. A spokesman for Beta called the story a rumour.",
    'acquisition(acquirer=Acme Corp, target=Beta Ltd) denied, fact on the word of party "A spokesman for Beta"',
  ],
  [
    "Acme Corp is in talks to buy Beta Ltd, sources said. Acme said that it was not accurate.",
    'acquisition(acquirer=Acme Corp, target=Beta Ltd) denied, fact on the word of party "Acme"',
  ],
  [
    "Acme Corp is in talks to buy Beta Ltd, sources said. Acme said that it was growing.",
    'acquisition(acquirer=Acme Corp, target=Beta Ltd) talks, reported on the word of anonymous "sources"',
  ],
  [
    "Acme Corp is buying Beta Ltd. The companies announced the plan in May.",
    'acquisition(acquirer=Acme Corp, target=Beta Ltd) agreed, fact on the word of party "The companies"',
  ],
])("%s", check);
