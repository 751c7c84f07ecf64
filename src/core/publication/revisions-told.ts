import type { Certainty, Stage } from "../claim/claim.ts";
import type { Telling } from "../provenance/telling.ts";
import { momentInWords } from "./date-words.ts";
import type { LifeTold } from "./life-told.ts";
import { restOf } from "./rest-of.ts";
import type { Sentence } from "./sentence.ts";

/** A sentence for each page that was changed and then told the matter otherwise, on the words of both versions. */
export function revisionsTold({ tellings, outlets }: LifeTold): readonly Sentence[] {
  return tellings.flatMap((telling) => {
    const before = tellings.find(({ report }) => report.documentId === telling.revises);
    if (before === undefined || isAlike(before, telling)) return [];
    const { published } = telling.report;
    const who = outlets.get(telling) ?? "A page that names no outlet";
    const when = published === null ? "later" : momentInWords(published);
    const text = `${who} changed its page ${when}: it had told it as ${tellingInWords(before)}, and now ${nowInWords(telling)}.`;
    return [{ text, rests: [restOf(before), restOf(telling)] }];
  });
}

function isAlike(a: Telling, b: Telling): boolean {
  return (
    a.report.claim.stage === b.report.claim.stage && a.report.claim.certainty === b.report.claim.certainty
  );
}

function nowInWords(telling: Telling): string {
  const { stage } = telling.report.claim;
  if (stage === "denied") return "it says that it is not so";
  if (stage === "ended") return "it says that it is over";
  return `it tells it as ${tellingInWords(telling)}`;
}

function tellingInWords({ report }: Telling): string {
  return `${STAGE_WORDS[report.claim.stage]} (${CERTAINTY_WORDS[report.claim.certainty]})`;
}

const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  considered: "considered",
  talks: "in talks",
  proposed: "proposed",
  agreed: "agreed",
  completed: "done",
  denied: "untrue",
  ended: "over",
};

const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = {
  fact: "as a fact",
  reported: "on somebody's word",
  rumoured: "by rumour",
  speculated: "as a guess",
};
