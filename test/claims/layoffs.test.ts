import { test } from "vitest";
import { check } from "./check.ts";

test.each([
  ["Acme Corp will cut 300 jobs.", "layoffs(company=Acme Corp) proposed, fact"],
  ["Acme Corp laid off 40 workers.", "layoffs(company=Acme Corp) completed, fact"],
  ["Acme Corp plans to close its plant in Ohio.", "layoffs(company=Acme Corp) proposed, fact"],
  [
    "Acme Corp had announced the closing of its plants and 300 layoffs.",
    'layoffs(company=Acme Corp) proposed, fact on the word of party "Acme Corp"',
  ],
  ["Acme Corp is making 100 staff redundant.", "layoffs(company=Acme Corp) completed, fact"],
])("%s", check);
