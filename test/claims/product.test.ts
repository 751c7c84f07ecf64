import { test } from "vitest";
import { check } from "./check.ts";

test.each([
  ["Acme Corp launched the Zephyr phone.", "product(maker=Acme Corp, product=Zephyr) completed, fact"],
  [
    "Acme Corp plans to end its print edition.",
    "product(maker=Acme Corp, product=print edition) proposed, fact",
  ],
  [
    "Acme Corp launched a new electric van.",
    "product(maker=Acme Corp, product=new electric van) completed, fact",
  ],
  [
    "Acme Corp is developing a foldable phone.",
    "product(maker=Acme Corp, product=foldable phone) proposed, fact",
  ],
  [
    "Acme Corp recalled 50,000 cars over faulty airbags.",
    'product(maker=Acme Corp, product="50,000 cars") completed, fact',
  ],
  ["Acme Corp began selling coffee in China.", "product(maker=Acme Corp, product=coffee) completed, fact"],
  ["Acme Corp launched an investigation.", ""],
  ["Acme Corp makes drugs and sells cars.", ""],
  ["Acme Corp released its results.", ""],
  ["Acme Corp is working on bringing services to the home.", ""],
  ["Acme Corp made several launches of multiple handsets.", ""],
  [
    "Acme Corp plans to open its first restaurant in Oslo.",
    "product(maker=Acme Corp, product=first restaurant) proposed, fact",
  ],
  [
    "Acme Corp has yet to say more about the iPhone launch.",
    "product(maker=Acme Corp, product=iPhone) agreed, fact",
  ],
])("%s", check);
