import { test } from "vitest";
import { check } from "./check.ts";

test.each([
  ["Acme Corp plans an initial public offering.", "listing(issuer=Acme Corp) proposed, fact"],
  [
    "Acme Corp went public in 2004.",
    'listing(issuer=Acme Corp) completed, fact, when "in 2004" (2004-01-01..2004-12-31)',
  ],
  ["Acme Corp abandoned its IPO.", "listing(issuer=Acme Corp) ended, fact"],
  ["Acme Corp is planning to list its shares in Oslo.", "listing(issuer=Acme Corp) proposed, fact"],
  ["Acme Corp will start trading a wheat contract.", ""],
  ["Acme Corp plans to sell shares to the public.", "listing(issuer=Acme Corp) proposed, fact"],
])("%s", check);
