import { test } from "vitest";
import { check } from "./check.ts";

test.each([
  ["Acme Corp plans to sell Beta Ltd.", "divestiture(seller=Acme Corp, target=Beta Ltd) proposed, fact"],
  ["Acme Corp spun off Beta Ltd.", "divestiture(seller=Acme Corp, target=Beta Ltd) completed, fact"],
  ["Beta Ltd is up for sale.", "divestiture(target=Beta Ltd) proposed, fact"],
  [
    "Acme Corp is considering a sale of Beta Ltd.",
    "divestiture(seller=Acme Corp, target=Beta Ltd) considered, fact",
  ],
  ["Acme Corp sells Beta Ltd branded items.", ""],
])("%s", check);
