import { test } from "vitest";
import { check } from "./check.ts";

test.each([
  [
    "Acme Corp bought a 20 percent stake in Beta Ltd.",
    'stake(investor=Acme Corp, target=Beta Ltd) completed, fact, amount "20 percent"',
  ],
  [
    "Acme Corp owns 12 pct of Beta Ltd.",
    'stake(investor=Acme Corp, target=Beta Ltd) completed, fact, amount "12 pct"',
  ],
  [
    "Acme Corp raised its stake in Beta Ltd to 9 percent.",
    'stake(investor=Acme Corp, target=Beta Ltd) completed, fact, amount "9 percent"',
  ],
  [
    "Acme Corp is buying a minority stake in Beta Ltd.",
    "stake(investor=Acme Corp, target=Beta Ltd) agreed, fact",
  ],
  ["Acme Corp sold its stake in Beta Ltd.", "stake(investor=Acme Corp, target=Beta Ltd) completed, fact"],
  [
    "Acme Corp is the largest shareholder of Beta Ltd.",
    "stake(investor=Acme Corp, target=Beta Ltd) completed, fact",
  ],
  [
    "Acme Corp bought Gamma Inc's stake in Beta Ltd.",
    "stake(investor=Acme Corp, target=Beta Ltd, seller=Gamma Inc) completed, fact",
  ],
  [
    "Acme Corp has stakes in Beta Ltd and Gamma Inc.",
    "stake(investor=Acme Corp, target=Beta Ltd) completed, fact\nstake(investor=Acme Corp, target=Gamma Inc) completed, fact",
  ],
  [
    "Acme Corp bought the 50 pct interest of Beta Ltd held by Gamma Inc.",
    'stake(investor=Acme Corp, target=Beta Ltd, seller=Gamma Inc) completed, fact, amount "50 pct"',
  ],
  ["Jane Roe of Acme Capital, who owns shares of Beta Ltd, was pleased.", ""],
])("%s", check);
