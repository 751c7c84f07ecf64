import { test } from "vitest";
import { check } from "./check.ts";

test.each([
  ["Acme Corp filed for bankruptcy.", "bankruptcy(company=Acme Corp) completed, fact"],
  ["Acme Corp went into administration.", "bankruptcy(company=Acme Corp) completed, fact"],
  ["Administrators were called in at Acme Corp.", "bankruptcy(company=Acme Corp) completed, fact"],
])("%s", check);
