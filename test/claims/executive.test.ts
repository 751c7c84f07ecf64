import { test } from "vitest";
import { check } from "./check.ts";

test.each([
  [
    "Acme Corp appointed Jane Roe as chief executive.",
    "executive(company=Acme Corp, person=Jane Roe) completed, fact",
  ],
  [
    "Jane Roe was named chief executive of Acme Corp.",
    "executive(company=Acme Corp, person=Jane Roe) completed, fact",
  ],
  [
    "Chief executive Jane Roe resigned from Acme Corp.",
    "executive(company=Acme Corp, person=Jane Roe) completed, fact",
  ],
  [
    "Acme Corp fired its chairman, Jane Roe.",
    "executive(company=Acme Corp, person=Jane Roe) completed, fact",
  ],
  [
    "Jane Roe resigned as chief executive of Acme Corp. Her successor is John Doe.",
    "executive(company=Acme Corp, person=Jane Roe) completed, fact\nexecutive(company=Acme Corp, person=John Doe) completed, fact",
  ],
  [
    "Jane Roe is to join the board of Acme Corp.",
    "executive(company=Acme Corp, person=Jane Roe) agreed, fact",
  ],
  ["Jane Roe (left) of Acme Corp smiled.", ""],
  [
    "Jane Roe took the post of president at Acme Corp.",
    "executive(company=Acme Corp, person=Jane Roe) completed, fact",
  ],
])("%s", check);
