import { shortHash } from "../base/hash.ts";
import { type Span, textAt, type Words, wordsAt } from "../base/span.ts";
import type { Document, Sentence } from "../document/document.ts";
import type { Mentions } from "../mention/mention.ts";
import { type Price, priceOf } from "./amount/price.ts";
import type { Candidate } from "./candidate.ts";
import type { Claim, Party, Reason, When } from "./claim.ts";
import { firmerHeadline } from "./firmer-headline.ts";
import { CLAIM_KINDS, type ClaimKind } from "./kinds.ts";
import { leadingCandidate } from "./leading.ts";
import type { Matter } from "./merge.ts";
import { objectWords } from "./object-words.ts";
import { isVague, type TimedDocument } from "./time/time-near.ts";
import { attributionOf } from "./voice/matter-voice.ts";

/** A document with what finds times and sums in its language; deals are told in full, with price and object, in English only. */
export interface ReadableDocument extends TimedDocument {
  readonly words: "English" | "cues";
  readonly amountNear: (within: Span, near: Span) => Span | null;
}

/** The claim that a document makes of a matter: what leads it, with what other sentences add. */
export function makeClaim(timed: ReadableDocument, mentions: Mentions, matter: Matter, main: boolean): Claim {
  const { document } = timed;
  const leading = leadingCandidate(matter);
  const attribution = attributionOf(leading, matter.candidates);
  const own = timeOf(timed, leading);
  const time = bestTime(timed, own, matter);
  const price = timed.words === "English" ? dealPrice(document, matter, main) : null;
  const amount = sumOf(price) ?? firstAmount(timed, [leading, ...matter.candidates]);
  const firmer = firmerHeadline(document, matter);
  const span = leading.evidence;
  return {
    id: `claim_${shortHash(document.id, matter.kind, String(span.start), String(span.end))}`,
    documentId: document.id,
    kind: matter.kind,
    parties: [...partiesOf(matter, mentions), ...describedParties(matter)],
    stage: leading.stage,
    certainty: leading.certainty,
    modality: leading.modality,
    attribution,
    time,
    amount: amount === null ? null : wordsAt(document.text, amount),
    object: timed.words === "English" ? objectOf(document, matter, leading) : null,
    price: price === null ? null : wordsAt(document.text, price),
    main,
    ...(firmer === null ? {} : { firmer }),
    evidence: { span, quote: textAt(document.text, span) },
    because: [...leading.because, ...addedReasons({ leading, attribution, own, time, amount, price, main })],
  };
}

function partiesOf(matter: Matter, mentions: Mentions): readonly Party[] {
  const roles: readonly string[] = CLAIM_KINDS[matter.kind].roles;
  return [...matter.fillers]
    .sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role))
    .flatMap(({ role, referent }) => {
      const named = mentions.referents[referent];
      if (named === undefined) return [];
      const { name, aliases, entity, kind } = named;
      return [{ role, name, aliases, entity, kind }];
    });
}

/** A product that the document only describes goes by the words of the sentence that tells most of it. */
function describedParties(matter: Matter): readonly Party[] {
  if (matter.described === null || matter.fillers.some(({ role }) => role === "product")) return [];
  return [{ role: "product", name: matter.described.words, aliases: [], entity: null, kind: "product" }];
}

/** The first time that can be placed, the leading sentence's own before others; "soon" only where nothing says more. */
function bestTime(timed: TimedDocument, own: When | null, matter: Matter): When | null {
  if (own !== null && own.interval !== null && !isVague(own)) return own;
  const others = matter.candidates.map((candidate) => timeOf(timed, candidate));
  const times = [own, ...others].filter((time) => time !== null);
  const telling = times.filter((time) => !isVague(time));
  return telling.find((time) => time.interval !== null) ?? telling[0] ?? times[0] ?? null;
}

/** The time that the candidate's own sentence gives. */
function timeOf(timed: TimedDocument, candidate: Candidate): When | null {
  const sentence = tellingSentence(timed.document, candidate);
  return sentence === null ? null : timed.timeNear(sentence, candidate.evidence);
}

/** The kinds of matter in which something is paid for. */
const PAID_FOR: ReadonlySet<ClaimKind> = new Set([
  "acquisition",
  "merger",
  "stake",
  "divestiture",
  "investment",
] as const);

/** What is bought or sold of a matter whose target nobody names. */
function objectOf(document: Document, matter: Matter, leading: Candidate): Words | null {
  if (
    !PAID_FOR.has(matter.kind) ||
    matter.kind === "merger" ||
    matter.fillers.some(({ role }) => role === "target")
  )
    return null;
  for (const candidate of [leading, ...matter.candidates]) {
    if (candidate.part === "title") continue;
    const span = objectWords(document, candidate);
    if (span !== null) return wordsAt(document.text, span);
  }
  return null;
}

/** A price told apart from its deal is that of the deal the document is about. */
function dealPrice(document: Document, { kind, candidates }: Matter, main: boolean): Price | null {
  if (!PAID_FOR.has(kind)) return null;
  const telling = new Set(candidates.map(({ sentence }) => sentence));
  return priceOf(document, telling, main ? "whole document" : "telling sentences");
}

/** The sum that is paid; null where it is withheld. */
function sumOf(price: Price | null): Span | null {
  return price?.rule === "price by its words" ? price : null;
}

/** The amount of the first candidate whose sentence gives one. */
function firstAmount(
  { document, amountNear }: ReadableDocument,
  candidates: readonly Candidate[],
): Span | null {
  for (const candidate of candidates) {
    const sentence = tellingSentence(document, candidate);
    const amount = sentence === null ? null : amountNear(sentence, candidate.evidence);
    if (amount !== null) return amount;
  }
  return null;
}

/** The sentence whose times and amounts are the candidate's: none for an answer, which points back to another's words. */
function tellingSentence(document: Document, { sentence, evidence }: Candidate): Sentence | null {
  const own = document.sentences[sentence];
  return own !== undefined && evidence.start >= own.start ? own : null;
}

interface Added {
  readonly leading: Candidate;
  readonly attribution: Claim["attribution"];
  /** The leading sentence's own time. */
  readonly own: When | null;
  readonly time: When | null;
  readonly amount: Span | null;
  readonly price: Price | null;
  readonly main: boolean;
}

/** Why a claim says more than its leading sentence alone. */
function addedReasons({ leading, attribution, own, time, amount, price, main }: Added): readonly Reason[] {
  const reasons: Reason[] = [];
  const [voice] = attribution.chain.slice(-1);
  if (attribution !== leading.attribution && voice !== undefined) {
    reasons.push({ field: "attribution", rule: "credited by another sentence", span: voice });
  }
  if (time !== null)
    reasons.push({
      field: "time",
      rule: time === own ? "nearest time" : "time told elsewhere",
      span: time,
    });
  if (amount !== null) {
    reasons.push({ field: "amount", rule: amount === price ? price.rule : "nearest amount", span: amount });
  }
  if (price !== null) reasons.push({ field: "price", rule: price.rule, span: price });
  if (main) reasons.push({ field: "main", rule: "told in the title or the first sentence", span: null });
  return reasons;
}
