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
  ["Acme Corp plans to split itself in two.", "divestiture(seller=Acme Corp) proposed, fact"],
  [
    "Acme Corp is looking for a buyer for Beta Ltd.",
    "divestiture(seller=Acme Corp, target=Beta Ltd) proposed, fact",
  ],
  ["Acme Corp split its stock three for one.", ""],
])("%s", check);
