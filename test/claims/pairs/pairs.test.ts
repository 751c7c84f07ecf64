import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { check } from "../check.ts";
import { A_B_DEAL } from "./a-b-deal.ts";
import { ANSWERS } from "./answers.ts";
import { APPOSITION } from "./apposition.ts";
import { BANKRUPTCY } from "./bankruptcy.ts";
import { BIDDERS } from "./bidders.ts";
import { CAPITALS } from "./capitals.ts";
import { CONDITIONAL } from "./conditional.ts";
import { CONTROL } from "./control.ts";
import { COORDINATION } from "./coordination.ts";
import { DENIED } from "./denied.ts";
import { DENIED_TWICE } from "./denied-twice.ts";
import { ENDED_TALKS } from "./ended-talks.ts";
import { EXECUTIVE } from "./executive.ts";
import { HEADLINE } from "./headline.ts";
import { INVESTMENT } from "./investment.ts";
import { JOINT_VENTURE } from "./joint-venture.ts";
import { LAYOFFS } from "./layoffs.ts";
import { LEGAL } from "./legal.ts";
import { LICENCE } from "./licence.ts";
import { LISTING } from "./listing.ts";
import { MONEY } from "./money.ts";
import { NAMED_OUTLET } from "./named-outlet.ts";
import { NEGATION } from "./negation.ts";
import { PASSIVE } from "./passive.ts";
import { PRESS_RELEASE } from "./press-release.ts";
import { PRODUCT } from "./product.ts";
import { PURPOSE } from "./purpose.ts";
import { QUESTION } from "./question.ts";
import { QUOTE_IN_QUOTE } from "./quote-in-quote.ts";
import { REGULATORS } from "./regulators.ts";
import { RELATIVE_CLAUSE } from "./relative-clause.ts";
import { REPORTEDLY } from "./reportedly.ts";
import { RUMOUR_WORDS } from "./rumour-words.ts";
import { SHORT_FORM } from "./short-form.ts";
import { SPOKESMAN_OR_SOURCES } from "./spokesman-or-sources.ts";
import { SUPPLY } from "./supply.ts";
import { SWAPPED_PARTIES } from "./swapped-parties.ts";
import { TAKEOVER_BY } from "./takeover-by.ts";
import { TENSE } from "./tense.ts";
import { TIME_CLAUSE } from "./time-clause.ts";

const DIFFERENCES = [
  A_B_DEAL,
  ANSWERS,
  APPOSITION,
  BANKRUPTCY,
  BIDDERS,
  CAPITALS,
  CONDITIONAL,
  CONTROL,
  COORDINATION,
  DENIED,
  DENIED_TWICE,
  ENDED_TALKS,
  EXECUTIVE,
  HEADLINE,
  INVESTMENT,
  JOINT_VENTURE,
  LAYOFFS,
  LEGAL,
  LICENCE,
  LISTING,
  MONEY,
  NAMED_OUTLET,
  NEGATION,
  PASSIVE,
  PRESS_RELEASE,
  PRODUCT,
  PURPOSE,
  QUESTION,
  QUOTE_IN_QUOTE,
  REGULATORS,
  RELATIVE_CLAUSE,
  REPORTEDLY,
  RUMOUR_WORDS,
  SHORT_FORM,
  SPOKESMAN_OR_SOURCES,
  SUPPLY,
  SWAPPED_PARTIES,
  TAKEOVER_BY,
  TENSE,
  TIME_CLAUSE,
];

describe.each(DIFFERENCES)("$differs", ({ pairs }) => {
  test.each(pairs.flat())("%s", check);
});

test("every table of the folder is in the list", () => {
  const tables = readdirSync(import.meta.dirname).filter(
    (name) => !/^(?:difference|pairs\.test)\.ts$/.test(name),
  );
  expect(tables).toHaveLength(DIFFERENCES.length);
});
