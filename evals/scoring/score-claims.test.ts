import { expect, test } from "vitest";
import type { AnnotatedClaim, AnnotatedDocument } from "./annotated.ts";
import { sameName } from "./same-name.ts";
import { scoreClaims } from "./score-claims.ts";

test.each([
  ["Tessaline Group", "Tessaline", true],
  ["Falkner Chemicals Ltd", "The Falkner Chemicals Company", true],
  ["Grand Pharos Lines", "GPL", true],
  ["Zürich Käse", "Zurich Kase", true],
  ["小米", "小米", true],
  ["Danby's", "Danby", true],
  ["Danby Foods", "Danby Steel", false],
  ["Tessaline", "Ovrendal", false],
  ["", "Ovrendal", false],
])("%s and %s name the same party: %s", (a, b, same) => {
  expect(sameName(a, b)).toBe(same);
});

const BID: AnnotatedClaim = {
  kind: "acquisition",
  parties: [
    { role: "acquirer", name: "Tessaline Group" },
    { role: "target", name: "Ovrendal AS" },
  ],
  stage: "talks",
  certainty: "reported",
  attribution: { source: "two people", type: "anonymous" },
  main: true,
  quote: "Tessaline is in talks",
};
const GOLD: readonly AnnotatedDocument[] = [
  { id: "bid", text: "Tessaline is in talks to buy Ovrendal, two people said.", claims: [BID] },
  { id: "quiet", text: "Wheat rose.", claims: [] },
];

test("a reading equal to the gold is perfect", () => {
  expect(scoreClaims(GOLD, new Map([["bid", [BID]]]))).toMatchObject({
    found_lenient_f1: 1,
    found_strict_f1: 1,
    joint_f1: 1,
    main_recall: 1,
    documents_without_claim_left_clean: 1,
    quotes_verbatim: 1,
  });
});

test("half of the parties and a kind of the same group make a lenient find and no strict one", () => {
  const [acquirer] = BID.parties;
  const read = { ...BID, kind: "stake", parties: acquirer === undefined ? [] : [acquirer] } as const;
  expect(scoreClaims(GOLD, new Map([["bid", [read]]]))).toMatchObject({
    found_lenient_f1: 1,
    found_strict_f1: 0,
    kind: 0,
    joint_f1: 1,
  });
});

test("a wrong stage, a wrong voice and an invented quote each cost their own measure", () => {
  const read = {
    ...BID,
    stage: "agreed",
    attribution: { source: "Tessaline", type: "party" },
    quote: "Tessaline is at the altar",
  };
  expect(scoreClaims(GOLD, new Map([["bid", [read]]]))).toMatchObject({
    found_strict_f1: 1,
    stage: 0,
    certainty: 1,
    joint_f1: 0,
    attribution_type: 0,
    attribution_source: 0,
    quotes_verbatim: 0,
  });
});

test("a claim read in a document without one is not left clean, and costs precision", () => {
  const read = new Map([
    ["bid", [BID]],
    ["quiet", [BID]],
  ]);
  expect(scoreClaims(GOLD, read)).toMatchObject({
    documents_without_claim_left_clean: 0,
    found_lenient_p: 0.5,
    found_lenient_r: 1,
  });
});

test("a document that was not read counts as read without a claim", () => {
  expect(scoreClaims(GOLD, new Map())).toMatchObject({ found_lenient_f1: 0, predicted_claims: 0 });
});
