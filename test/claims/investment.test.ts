import { test } from "vitest";
import { check } from "./check.ts";

test.each([
  [
    "Acme Corp will invest $50 million in Beta Ltd.",
    'investment(investor=Acme Corp, recipient=Beta Ltd) agreed, fact, amount "$50 million"',
  ],
  [
    "Beta Ltd raised $12 million in a funding round from Acme Corp.",
    'investment(investor=Acme Corp, recipient=Beta Ltd) completed, fact, amount "$12 million"',
  ],
  [
    "Acme Corp raised $50 million from Beta Ventures.",
    'investment(investor=Beta Ventures, recipient=Acme Corp) completed, fact, amount "$50 million"',
  ],
  [
    "Beta Ventures led a $50 million round in Acme Corp.",
    'investment(investor=Beta Ventures, recipient=Acme Corp) completed, fact, amount "$50 million"',
  ],
])("%s", check);
