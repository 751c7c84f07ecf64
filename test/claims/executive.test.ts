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
  [
    "Acme Corp chief executive Jane Roe will step down.",
    "executive(company=Acme Corp, person=Jane Roe) agreed, fact",
  ],
  [
    "Acme Corp said its chief financial officer, Jane Roe, was leaving to pursue other interests.",
    'executive(company=Acme Corp, person=Jane Roe) agreed, fact on the word of party "Acme Corp"',
  ],
  [
    "John Doe, chief executive of Acme Corp, resigned.",
    "executive(company=Acme Corp, person=John Doe) completed, fact",
  ],
  ["Jane Roe, a former chairman of Acme Corp, resigned.", ""],
  [
    "Acme Corp has hired Jane Roe from Beta Ltd.",
    "executive(company=Acme Corp, person=Jane Roe) completed, fact",
  ],
  ["Acme Corp is looking for a new chief executive.", "executive(company=Acme Corp) proposed, fact"],
  [
    "Acme Corp picked Jane Roe to lead the company.",
    "executive(company=Acme Corp, person=Jane Roe) completed, fact",
  ],
  ["Acme Corp replaced its entire board.", "executive(company=Acme Corp) completed, fact"],
])("%s", check);
