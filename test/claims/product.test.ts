import { test } from "vitest";
import { check } from "./check.ts";

test.each([
  ["Acme Corp launched the Zephyr phone.", "product(maker=Acme Corp, product=Zephyr) completed, fact"],
])("%s", check);
