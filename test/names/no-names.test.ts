import { test } from "vitest";
import { check } from "./check.ts";

// Capitals that name nobody.
test.each([
  ["In March, the Chief Executive said Tuesday was a holiday in Europe.", ""],
  ["Last Year was better. However, analysts in London and New York were wrong.", ""],
  ["The Internet and English are not companies.", ""],
  ["Free cash flow (FCF) fell. FCF was weak at Dorvane Inc.", "Dorvane Inc (company)"],
  ["Discussion of the plan was long. Users of the Web agreed.", ""],
  ["The Belgian Budget Minister spoke in Antwerp, Belgium.", ""],
  ["The SUVs of the U.S. Agencies were sold by the Global Markets head.", ""],
  ["TOLMAR, Finland (Reuters) - The mill was sold.", ""],
  ["FILE PHOTO: The chairman of Dorvane Inc, seen in Paris.", "Dorvane Inc (company)"],
  ["Austria is one of the best places to ski. The UK has been cold.", ""],
])("%s", check);
