import { expect, test } from "vitest";
import { told } from "../../../test/filing/told.ts";
import type { FirmerHeadline } from "../claim/claim.ts";
import type { Telling } from "../provenance/telling.ts";
import { firmerTold } from "./firmer-told.ts";

const LINE = "2020-03-01 Gazette: partnership(party=Acme, party=Lumen) talks rumoured anonymous";
const TEXT = "Acme joins Lumen. It is said to be in talks.";

function telling(firmer: FirmerHeadline | null, held: "held" | "erased"): Telling {
  const { document, filed } = told(LINE);
  const report = filed[0]?.report;
  if (report === undefined) throw new Error("Nothing was filed.");
  return {
    report: { ...report, claim: { ...report.claim, ...(firmer === null ? {} : { firmer }) } },
    others: [],
    document: held === "held" ? { ...document, text: TEXT, bodyStart: 18 } : null,
    words: null,
    revises: null,
  };
}

function firmer(by: FirmerHeadline["by"]): FirmerHeadline {
  return {
    by,
    headline: { stage: "agreed", certainty: "fact", span: { start: 0, end: 16 } },
    body: { stage: "talks", certainty: "rumoured", span: { start: 18, end: 43 } },
  };
}

test.each([
  [
    "both",
    "the headline is firmer than the text: “Acme joins Lumen” (agreed, as a fact) over “It is said to be in talks” (in talks, as a rumour)",
  ],
  [
    "stage",
    "the headline is firmer than the text: “Acme joins Lumen” (agreed) over “It is said to be in talks” (in talks)",
  ],
  [
    "certainty",
    "the headline is firmer than the text: “Acme joins Lumen” (as a fact) over “It is said to be in talks” (as a rumour)",
  ],
] as const)(
  "readers are told that a headline is firmer than its body, by %s, with the words of both",
  (by, text) => {
    expect(firmerTold(telling(firmer(by), "held"))).toMatchObject({
      by,
      text,
      headline: { quote: "Acme joins Lumen" },
      body: { quote: "It is said to be in talks" },
    });
  },
);

test("of a headline that is no firmer, or whose text was erased, nothing is said", () => {
  expect(firmerTold(telling(null, "held"))).toBeNull();
  expect(firmerTold(telling(firmer("both"), "erased"))).toBeNull();
});
