import type { Document } from "../document/document.ts";
import type { Token } from "../document/token.ts";
import { candidatesIn } from "./candidates-in.ts";
import { casingsOf } from "./casing.ts";
import { addChineseNames } from "./chinese-names.ts";
import { documentWords } from "./document-words.ts";
import { gatherForms, singleForm } from "./form.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { findInHeadline } from "./headline.ts";
import { joinAnds } from "./join-ands.ts";
import { knownNames } from "./known-names.ts";
import { findLeftOut } from "./left-out.ts";
import { type Group, linkForms } from "./link-forms.ts";
import type { Mention, Mentions, Referent } from "./mention.ts";
import { withoutOverlaps } from "./overlap.ts";
import { followReferences } from "./references.ts";
import { referentOf } from "./referent-of.ts";
import { findRuns } from "./runs.ts";
import type { SentenceView } from "./sentence-view.ts";
import { settleKinds } from "./settle-kinds.ts";
import { findTickers } from "./tickers.ts";

/** Finds whom and what a document names, and who is meant where it only says "the company" or "it". Pure. */
export function findMentions(document: Document, gazetteer: Gazetteer): Mentions {
  const groups = findNames(document, gazetteer);
  const referents = groups.map((group, id) => withOwner(referentOf(group, id), gazetteer));
  const named = withoutOverlaps(groups.flatMap(namesOf));
  const tickers = findTickers(document, named);
  const apart = withoutOverlaps([...named, ...tickers]);
  const references = followReferences(document, apart, referents, gazetteer);
  return { mentions: withoutOverlaps([...apart, ...references]), referents };
}

/**
 * The names of a document, those of one thing together. Prose comes first, because its capitals tell; what it names is
 * then found in headlines, in capitals and in places that were passed over.
 */
function findNames(document: Document, gazetteer: Gazetteer): Group[] {
  const casings = casingsOf(document.sentences);
  const words = documentWords(document.sentences, casings);
  const { text, language } = document;
  const views = document.sentences.map(
    ({ tokens }, sentence): SentenceView => ({ text, tokens, sentence, gazetteer, words, language }),
  );
  const plain = views.filter((view) => casings[view.sentence] === "plain");
  const runs = joinAnds(plain.map((view) => ({ view, runs: findRuns(view) })));
  const candidates = plain.map((view, index) => candidatesIn(view, runs[index] ?? []));
  const tokensOf = (sentence: number): readonly Token[] => document.sentences[sentence]?.tokens ?? [];
  const groups = linkForms(gatherForms(candidates.flat(), tokensOf), gazetteer);
  settleKinds(groups, tokensOf);
  const foreign = gazetteer.languages.get(language);
  if (foreign !== undefined && foreign.endings.length > 0) addChineseNames(views, foreign, groups);
  const names = knownNames(groups);
  for (const [index, view] of plain.entries()) {
    for (const { group, candidate } of findLeftOut(view, candidates[index] ?? [], names)) {
      group.forms.push(singleForm(candidate));
    }
  }
  for (const view of views) {
    const casing = casings[view.sentence];
    if (casing !== undefined && casing !== "plain") findInHeadline(view, casing, names, groups);
  }
  return groups;
}

function withOwner(referent: Referent, { entities }: Gazetteer): Referent {
  if (referent.kind !== "product" || referent.entity === null) return referent;
  const owner = entities.get(referent.entity)?.owner ?? null;
  return owner === null ? referent : { ...referent, owner };
}

function namesOf(group: Group, referent: number): Mention[] {
  return group.forms.flatMap((form) =>
    form.candidates.map(
      ({ start, end, rule }): Mention => ({ start, end, by: "name", referent, also: [], rule }),
    ),
  );
}
