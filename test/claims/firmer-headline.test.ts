import { expect, test } from "vitest";
import type { Claim, FirmerHeadline, PartReading } from "../../src/core/claim/claim.ts";
import { read } from "../../src/index.ts";

interface Read {
  readonly text: string;
  readonly claims: readonly Claim[];
}

function readUnder(title: string, body: string, language: string): Read {
  const { document, claims } = read({
    title,
    text: body,
    outlet: "The Daily Test",
    published: "2017-06-14",
    language,
  });
  return { text: document.text, claims };
}

function inNotation({ text, claims }: Read): string {
  return claims.flatMap(({ firmer }) => (firmer === undefined ? [] : lineOf(text, firmer))).join("\n");
}

function lineOf(text: string, { by, headline, body }: FirmerHeadline): string {
  const part = ({ stage, certainty, span }: PartReading) =>
    `${stage} ${certainty} "${text.slice(span.start, span.end)}"`;
  return `${by}: ${part(headline)} > ${part(body)}`;
}

/** Title, body, and how the one is firmer than the other ("" when it is not). */
function check(title: string, body: string, expected: string): void {
  expect(inNotation(readUnder(title, body, "en"))).toBe(expected);
}

test.each([
  // Surer: the hedge stands in the text alone.
  [
    "Acme agrees to buy Beta",
    "Acme Corp is rumoured to have agreed to buy Beta Ltd, a rival.",
    'certainty: agreed fact "Acme agrees to buy Beta" > agreed rumoured "Acme Corp is rumoured to have agreed to buy Beta Ltd"',
  ],
  // Further: a plan is headed as a deal.
  [
    "Acme buys Beta",
    "Acme Corp is in talks to buy Beta Ltd, the two companies said on Monday.",
    'stage: completed fact "Acme buys Beta" > talks fact "Acme Corp is in talks to buy Beta Ltd"',
  ],
  // Both at once.
  [
    "Acme buys Beta",
    "Acme Corp is rumoured to be in talks to buy Beta Ltd.",
    'both: completed fact "Acme buys Beta" > talks rumoured "Acme Corp is rumoured to be in talks to buy Beta Ltd"',
  ],
  // Headlines put in the present what is agreed.
  ["Acme buys Beta", "Acme Corp has agreed to buy Beta Ltd, the two companies said on Monday.", ""],
  // Hedged as its text is.
  ["Acme agrees to buy Beta?", "Acme Corp is rumoured to have agreed to buy Beta Ltd.", ""],
  ["Acme reportedly agrees to buy Beta", "Acme Corp is rumoured to have agreed to buy Beta Ltd.", ""],
  ["Rumour: Acme agrees to buy Beta", "Acme Corp is rumoured to have agreed to buy Beta Ltd.", ""],
  ["Acme ‘agrees to buy’ Beta", "Acme Corp has agreed to buy Beta Ltd, the Gazette reported on Monday.", ""],
  [
    "Acme agrees to buy Beta, sources say",
    "Acme Corp has agreed to buy Beta Ltd, the Gazette reported on Monday.",
    "",
  ],
  [
    "Acme agrees to buy Beta",
    "Acme Corp has agreed to buy Beta Ltd, the Gazette reported on Monday.",
    'certainty: agreed fact "Acme agrees to buy Beta" > agreed reported "Acme Corp has agreed to buy Beta Ltd"',
  ],
  ["Acme to buy Beta, they say", "Acme Corp is to buy Beta Ltd, the Gazette reported on Monday.", ""],
  // A party's own word may be headed without its name.
  ["Acme agrees to buy Beta", "Acme Corp said it has agreed to buy Beta Ltd.", ""],
  // The firmest word of the text counts, wherever it stands.
  [
    "Acme agrees to buy Beta",
    "Acme Corp is rumoured to have agreed to buy Beta Ltd. On Monday the two companies announced that Acme Corp will buy Beta Ltd.",
    "",
  ],
  // Told by one of the two alone.
  ["Acme agrees to buy Beta", "The weather was fine on Monday, and the market was quiet.", ""],
  ["A busy Monday in the market", "Acme Corp is rumoured to have agreed to buy Beta Ltd.", ""],
  // Less firm than the text.
  ["Acme may buy Beta", "Acme Corp has agreed to buy Beta Ltd, the two companies said on Monday.", ""],
])("%s / %s", check);
