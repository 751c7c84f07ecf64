import { test } from "vitest";
import { check } from "./check.ts";

test.each([
  ["Acme Corp plans an initial public offering.", "listing(issuer=Acme Corp) proposed, fact"],
  [
    "Acme Corp went public in 2004.",
    'listing(issuer=Acme Corp) completed, fact, when "in 2004" (2004-01-01..2004-12-31)',
  ],
  ["Acme Corp abandoned its IPO.", "listing(issuer=Acme Corp) ended, fact"],
])("%s", check);
