import { shortHash } from "../base/hash.ts";
import { textAt, wordsAt } from "../base/span.ts";
import type { Document } from "../document/document.ts";
import type { Mentions } from "../mention/mention.ts";
import type { Candidate } from "./candidate.ts";
import type { Claim, Party, Reason } from "./claim.ts";
import { CLAIM_KINDS } from "./kinds.ts";
import { leadingCandidate } from "./leading.ts";
import type { Matter } from "./merge.ts";
import { isVague } from "./time/business-time.ts";
import { attributionOf } from "./voice/matter-voice.ts";

/** The claim that a document makes of a matter: what leads it, with what other sentences add. */
export function makeClaim(document: Document, mentions: Mentions, matter: Matter, main: boolean): Claim {
  const leading = leadingCandidate(matter);
  const attribution = attributionOf(leading, matter.candidates);
  const time = timeOf(leading, matter);
  const amount = leading.amount ?? first(matter, (candidate) => candidate.amount);
  const span = leading.evidence;
  return {
    id: `claim_${shortHash(document.id, matter.kind, String(span.start), String(span.end))}`,
    documentId: document.id,
    kind: matter.kind,
    parties: partiesOf(matter, mentions),
    stage: leading.stage,
    certainty: leading.certainty,
    modality: leading.modality,
    attribution,
    time,
    amount: amount === null ? null : wordsAt(document.text, amount),
    main,
    evidence: { span, quote: textAt(document.text, span) },
    because: [...leading.because, ...addedReasons({ leading, attribution, time, amount, main })],
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

/** The first time that can be placed, the leading sentence's own before others; "soon" only where nothing says more. */
function timeOf(leading: Candidate, matter: Matter): Claim["time"] {
  const times = [leading, ...matter.candidates].flatMap(({ time }) => (time === null ? [] : [time]));
  const telling = times.filter((time) => !isVague(time.words));
  return telling.find((time) => time.interval !== null) ?? telling[0] ?? times[0] ?? null;
}

interface Added {
  readonly leading: Candidate;
  readonly attribution: Claim["attribution"];
  readonly time: Claim["time"];
  readonly amount: Candidate["amount"];
  readonly main: boolean;
}

/** Why a claim says more than its leading sentence alone. */
function addedReasons({ leading, attribution, time, amount, main }: Added): readonly Reason[] {
  const reasons: Reason[] = [];
  const [voice] = attribution.chain.slice(-1);
  if (attribution !== leading.attribution && voice !== undefined) {
    reasons.push({ field: "attribution", rule: "credited by another sentence", span: voice });
  }
  if (time !== null)
    reasons.push({
      field: "time",
      rule: time === leading.time ? "nearest time" : "time told elsewhere",
      span: time,
    });
  if (amount !== null) reasons.push({ field: "amount", rule: "nearest amount", span: amount });
  if (main) reasons.push({ field: "main", rule: "told in the title or the first sentence", span: null });
  return reasons;
}

function first<Value>(matter: Matter, pick: (candidate: Candidate) => Value | null): Value | null {
  for (const candidate of matter.candidates) {
    const value = pick(candidate);
    if (value !== null) return value;
  }
  return null;
}
