import { overlaps } from "../base/span.ts";
import type { Document } from "../document/document.ts";
import type { Token } from "../document/token.ts";
import type { Candidate } from "./candidate.ts";
import { casingOf } from "./casing.ts";
import { findCountries } from "./country.ts";
import { documentWords } from "./document-words.ts";
import { gatherForms } from "./form.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { findOffices } from "./government.ts";
import { findInHeadline } from "./headline.ts";
import { joinAnds } from "./join-ands.ts";
import { knownNames } from "./known-names.ts";
import { type Group, linkForms } from "./link-forms.ts";
import type { Mention, Mentions, Referent } from "./mention.ts";
import { followReferences } from "./references.ts";
import { findRuns, type Run } from "./runs.ts";
import type { SentenceView } from "./sentence-view.ts";
import { splitRun } from "./split-run.ts";
import { findTickers } from "./tickers.ts";

/** Finds whom and what a document names, and who is meant where it only says "the company" or "it". Pure. */
export function findMentions(document: Document, gazetteer: Gazetteer): Mentions {
  const tokensOf = (sentence: number): readonly Token[] => document.sentences[sentence]?.tokens ?? [];
  const casings = document.sentences.map(casingOf);
  const words = documentWords(document.sentences, casings);
  const views = document.sentences.map(
    ({ tokens }, sentence): SentenceView => ({ text: document.text, tokens, sentence, gazetteer, words }),
  );
  const plain = views.filter((view) => casings[view.sentence] === "plain");
  const runs = joinAnds(plain.map((view) => ({ view, runs: findRuns(view) })));
  const candidates = plain.flatMap((view, index) => candidatesOf(view, runs[index] ?? []));
  const groups = linkForms(gatherForms(candidates, tokensOf), gazetteer);
  const names = knownNames(groups);
  for (const view of views) {
    const casing = casings[view.sentence];
    if (casing !== undefined && casing !== "plain") findInHeadline(view, casing, names, groups);
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

/** The names in a sentence, and the governments that stand in it without one. */
function candidatesOf(view: SentenceView, runs: readonly Run[]): Candidate[] {
  const named = runs.flatMap((run) => splitRun(view, run));
  const governments = [...findOffices(view), ...findCountries(view)].filter(
    (office) => !named.some((name) => name.looks !== "place" && overlaps(name, office)),
  );
  return [...named.filter((name) => !governments.some((office) => overlaps(name, office))), ...governments];
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
