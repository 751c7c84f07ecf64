import type { Span } from "../base/span.ts";
import type { Document, Sentence } from "../document/document.ts";
import type { Mentions, ReferentId } from "../mention/mention.ts";
import { AUTHOR } from "./attribution.ts";
import type { Candidate, Filler } from "./candidate.ts";
import type { Frame } from "./frame.ts";
import { frame } from "./kinds/build.ts";

const TALK =
  "(?:rumou?rs?|stor(?:y|ies)|tales?|reports?|claims?|speculations?|talk|gossip|chatter|whispers?|leaks?|posts?|news)";
const IS =
  "(?:is|are|was|were|has been|have been|(?:has |have )?turn(?:s|ed) out(?: to be)?|(?:has |have )?prove[sdn]?(?: to be)?)";
const UNTRUE =
  "(?:fake|false|untrue|not true|bogus|a hoax|fabricated|invented|made[- ]up|fiction|wrong|unfounded|baseless|groundless|without foundation|nonsense|debunked|a lie)";

// "The rumour below is fake", "our story of this morning has proved to be false".
const UNNAMED = new RegExp(
  `\\b(?:the|this|that|our|these|those|yesterday[’']s|today[’']s|earlier)\\s+(?:[\\w-]+\\s+){0,2}?${TALK}(?:\\s+(?:below|above|here|from|we|earlier)\\b[^,;.]{0,40}?)?\\s+${IS}\\s+(?:\\w+\\s+){0,2}?${UNTRUE}\\b`,
  "iu",
);
// "The story of an Acme phone with the Volta X2 has proved to be fake": what is untrue is named.
const NAMED = new RegExp(
  `\\b${TALK}\\s+(?:of|about|that|on|around|according to which)\\s+[^;.]{3,120}?\\s+${IS}\\s+(?:\\w+\\s+){0,2}?${UNTRUE}\\b`,
  "iu",
);
/** Then it is somebody's denial, and his word is read with the verb. */
const SOMEBODYS =
  /\b(?:said|says?|saying|told|tells?|calls?|called|according|tweeted|denie[sd]|insist\w*|spokes\w+)\b/iu;

/**
 * Talk that the document itself calls untrue. What it names is a denial of its own; where it names nothing ("the rumour
 * below is fake") the hearsay that the document tells is meant. A fact on the author's word, and today's news: it says
 * what is known of the rumour now.
 */
export function withRefutedTalk(
  told: readonly (readonly Candidate[])[],
  document: Document,
  mentions: Mentions,
): readonly (readonly Candidate[])[] {
  const added = new Map<number, Candidate>();
  let after = told;
  for (const [index, sentence] of document.sentences.entries()) {
    const found = refutationIn(document.text, sentence, index);
    if (found === null) continue;
    const { companies, product } = companiesIn(found.span, mentions);
    if (found.names === "something" && companies.length < 2) continue;
    const refutation = { ...found, companies: found.names === "something" ? companies : null };
    after = after.map((candidates, at) => candidates.map((each) => refuted(each, at, refutation)));
    const isTold = after.flat().some(({ evidence }) => evidence === found.span);
    if (!isTold && product !== null && refutation.companies !== null) {
      added.set(index, denialOf(refutation, refutation.companies));
    }
  }
  return after.map((candidates, index) => {
    const denial = added.get(index);
    return denial === undefined ? candidates : [...candidates, denial];
  });
}

interface Found {
  readonly sentence: number;
  readonly span: Span;
  /** "something": what is untrue is told with it; "nothing": it is what the document told. */
  readonly names: "something" | "nothing";
}

interface Refutation extends Found {
  /** Whom it names; null when it names nobody and means all hearsay of the document. */
  readonly companies: readonly ReferentId[] | null;
}

function refutationIn(text: string, sentence: Sentence, index: number): Found | null {
  const words = text.slice(sentence.start, sentence.end);
  if (sentence.part === "title" || SOMEBODYS.test(words)) return null;
  const named = NAMED.exec(words);
  const found = named ?? UNNAMED.exec(words);
  if (found === null) return null;
  const start = sentence.start + found.index;
  const span = { start, end: start + found[0].length };
  return { sentence: index, span, names: named === null ? "nothing" : "something" };
}

interface Named {
  readonly companies: readonly ReferentId[];
  /** A product of one of them. */
  readonly product: ReferentId | null;
}

/** The companies that the words name: by name, or by a product of theirs. */
function companiesIn(span: Span, { mentions, referents }: Mentions): Named {
  const companies = new Set<ReferentId>();
  let product: ReferentId | null = null;
  for (const mention of mentions) {
    if (mention.start < span.start || mention.end > span.end) continue;
    const named = referents[mention.referent];
    if (named?.kind === "company" || named?.kind === "brand") companies.add(mention.referent);
    const owner = named?.owner;
    const maker = owner === undefined ? undefined : referents.find(({ entity }) => entity === owner);
    if (maker === undefined) continue;
    companies.add(maker.id);
    product = mention.referent;
  }
  return { companies: [...companies], product };
}

/** Turns the hearsay that is meant into a denial, wherever it is told, and whatever the refuting sentence itself tells. */
function refuted(candidate: Candidate, at: number, refutation: Refutation): Candidate {
  const isHearsay =
    (candidate.certainty === "rumoured" || candidate.certainty === "speculated") &&
    candidate.stage !== "completed";
  const { companies } = refutation;
  const isMeant =
    companies === null || candidate.fillers.every(({ referent }) => companies.includes(referent));
  if (!isMeant || !(isHearsay || (companies !== null && at === refutation.sentence))) return candidate;
  const because = [...candidate.because, reasonOf(refutation)];
  return { ...candidate, ...DENIED, evidence: refutation.span, because };
}

const DENIED = {
  stage: "denied",
  certainty: "fact",
  modality: "report",
  attribution: AUTHOR,
  cued: true,
} as const;

function reasonOf({ span }: Refutation): Candidate["because"][number] {
  return { field: "stage", rule: "called untrue by the document itself", span };
}

/** What a refutation that tells of a part in a device denies: that the two companies work together. */
const PART_IN_DEVICE: Frame = frame("partnership", "refuted talk", {
  triggers: [],
  roles: {},
  needs: [],
  stage: "considered",
});

function denialOf(refutation: Refutation, companies: readonly ReferentId[]): Candidate {
  const { span, sentence } = refutation;
  return {
    ...DENIED,
    kind: "partnership",
    frame: PART_IN_DEVICE,
    fillers: companies.map((referent): Filler => ({ role: "party", referent, slot: "context", at: 0 })),
    described: null,
    evidence: span,
    sentence,
    part: "body",
    weight: "telling",
    because: [
      { field: "kind", rule: "a part in a device", span },
      reasonOf(refutation),
      { field: "certainty", rule: "stated by the document itself", span },
      { field: "attribution", rule: "nobody is credited", span: null },
    ],
  };
}
