import { expect, test } from "vitest";
import { besideOf } from "../../../test/filing/material.ts";
import { OUTLETS, type Told, told } from "../../../test/filing/told.ts";
import type { Reaction } from "../claim/reaction/reaction.ts";
import { indexEntities } from "../mention/gazetteer.ts";
import type { Report } from "../rumour/rumour.ts";
import { exportRowOf } from "./export-row-of.ts";
import type { RumourView } from "./rumour-view.ts";
import { viewOf } from "./view-of.ts";

const KNOWN = { outlets: OUTLETS, entities: indexEntities([]) };
const SAID = "Acme declined to comment";
const TOLD = [
  told("2020-03-01 Gazette: acquisition(acquirer=Acme, target=Beta) talks reported anonymous", {
    text: SAID,
  }),
  told("2020-03-02 Herald: acquisition(acquirer=Acme, target=Beta) talks reported anonymous", { text: SAID }),
  told("2020-03-05 Tribune: acquisition(acquirer=Acme, target=Beta) denied fact party", { text: SAID }),
];

function reportsOf(types: readonly Reaction["type"][]): readonly Report[] {
  return TOLD.flatMap((one) => one.filed.map(({ report }) => withTypes(report, one, types)));
}

function withTypes(report: Report, { document }: Told, types: readonly Reaction["type"][]): Report {
  const start = document.text.indexOf(SAID);
  const who = { start, end: start + 4 };
  const span = { start: start + 5, end: start + SAID.length };
  const reactions = types.map((type) => ({ type, party: 0, who, span }));
  return { ...report, claim: { ...report.claim, ...(reactions.length === 0 ? {} : { reactions }) } };
}

function view(reports: readonly Report[], beside = besideOf(TOLD)): RumourView {
  const shown = viewOf({ ledgerIds: [], reports, beside }, KNOWN, null);
  if (shown === null) throw new Error("There is nothing to see.");
  return shown;
}

test("No comment is recorded and moves nothing.", () => {
  const [silent, plain] = [view(reportsOf(["no comment"])), view(reportsOf([]))];
  expect(silent.reactions).toMatchObject([{ type: "no comment", who: "Acme", role: "acquirer" }]);
  expect({ ...silent, reactions: [] }).toEqual(plain);
});

test.each<[Reaction["type"], string]>([
  ["denied", "Acme denied it (Gazette, 1 March 2020, and 2 others): “declined to comment”."],
  [
    "denied for now",
    "Acme denied only that it is so now, not that it was or may yet be (Gazette, 1 March 2020, and 2 others): “declined to comment”.",
  ],
  [
    "denied in part",
    "Acme denied a part of it only (Gazette, 1 March 2020, and 2 others): “declined to comment”.",
  ],
  ["no comment", "Acme declined to comment (Gazette, 1 March 2020, and 2 others): “declined to comment”."],
  [
    "no answer",
    "Acme was asked and gave no answer (Gazette, 1 March 2020, and 2 others): “declined to comment”.",
  ],
  [
    "talks confirmed",
    "Acme confirmed talks, and no more (Gazette, 1 March 2020, and 2 others): “declined to comment”.",
  ],
])("%s in plain words, once, with who told it first; it moves nothing", (type, sentence) => {
  const shown = view(reportsOf([type]));
  expect(shown.reactions.map((one) => one.sentence.text)).toEqual([sentence]);
  expect(shown.reactions[0]?.sentence.rests).toHaveLength(3);
  expect({ ...shown, reactions: [] }).toEqual(view(reportsOf([])));
});

test("the order of arrival leaves no mark on what was said", () => {
  const reports = reportsOf(["no comment", "talks confirmed"]);
  expect(view([...reports].reverse()).reactions).toEqual(view(reports).reactions);
});

test("what was erased is told without its words", () => {
  const { words } = besideOf(TOLD);
  const shown = view(reportsOf(["no comment"]), { documents: new Map(), words });
  expect(shown.reactions[0]?.told.map((one) => one.words)).toEqual([null, null, null]);
  expect(shown.reactions[0]?.sentence.text).not.toContain("“");
});

test("the export has every teller of what was said", () => {
  const row = exportRowOf(view(reportsOf(["no comment"])));
  expect(row.reactions.map(({ type, who, told }) => [type, who, ...told.map(({ words }) => words)])).toEqual([
    ["no comment", "Acme", "declined to comment", "declined to comment", "declined to comment"],
  ]);
});
