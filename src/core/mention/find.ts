import type { Document } from "../document/document.ts";
import type { Token } from "../document/token.ts";
import type { Candidate } from "./candidate.ts";
import { casingOf } from "./casing.ts";
import { documentWords } from "./document-words.ts";
import { gatherForms } from "./form.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { findInHeadline, knownNames } from "./headline.ts";
import { type Group, linkForms } from "./link-forms.ts";
import type { Mention, Mentions, Referent } from "./mention.ts";
import { followReferences } from "./references.ts";
import { findRuns } from "./runs.ts";
import { splitRun } from "./split-run.ts";
import { findTickers } from "./tickers.ts";

/** Finds whom and what a document names, and who is meant where it only says "the company" or "it". Pure. */
export function findMentions(document: Document, gazetteer: Gazetteer): Mentions {
  const tokensOf = (sentence: number): readonly Token[] => document.sentences[sentence]?.tokens ?? [];
  const casings = document.sentences.map(casingOf);
  const words = documentWords(document.sentences, casings);
  const candidates: Candidate[] = [];
  for (const [sentence, { tokens }] of document.sentences.entries()) {
    if (casings[sentence] !== "plain") continue;
    const view = { text: document.text, tokens, sentence, gazetteer, words };
    for (const run of findRuns(view)) candidates.push(...splitRun(view, run));
  }
  const groups = linkForms(gatherForms(candidates, tokensOf), gazetteer);
  const names = knownNames(groups);
  for (const [sentence, { tokens }] of document.sentences.entries()) {
    const casing = casings[sentence];
    if (casing === undefined || casing === "plain") continue;
    findInHeadline({ text: document.text, tokens, sentence, gazetteer, words }, casing, names, groups);
  }
  const referents = groups.map(referentOf);
  const named = groups
    .flatMap((group, referent) => namesOf(group, referent))
    .sort((a, b) => a.start - b.start);
  const tickers = findTickers(document, named, gazetteer);
  const apart = withoutOverlaps([...named, ...tickers]);
  return {
    mentions: withoutOverlaps([...apart, ...followReferences(document, apart, referents, gazetteer)]),
    referents,
  };
}

function namesOf(group: Group, referent: number): Mention[] {
  return group.forms.flatMap((form) =>
    form.candidates.map(
      ({ start, end, rule }): Mention => ({ start, end, by: "name", referent, also: [], rule }),
    ),
  );
}

function referentOf(group: Group, id: number): Referent {
  const texts = new Map<string, number>();
  for (const candidate of group.forms.flatMap((form) => form.candidates)) {
    texts.set(candidate.text, (texts.get(candidate.text) ?? 0) + 1);
  }
  const [name = "", ...aliases] = [...texts.keys()].sort((a, b) => fullness(b) - fullness(a));
  return { id, kind: group.kind, name, aliases, entity: group.entity };
}

/** The fullest name has most words, and small letters before capitals: "Foo Corp" goes before "FOO CORP". */
function fullness(text: string): number {
  const words = text.split(/[\s-]+/).length;
  return words * 1000 + text.length * 2 + (/\p{Ll}/u.test(text) ? 1 : 0);
}

function withoutOverlaps(mentions: readonly Mention[]): Mention[] {
  const apart: Mention[] = [];
  let end = 0;
  for (const mention of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mention.start < end) continue;
    apart.push(mention);
    end = mention.end;
  }
  return apart;
}
