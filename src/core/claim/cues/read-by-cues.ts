import type { Span } from "../../base/span.ts";
import type { Document } from "../../document/document.ts";
import type { Mentions, ReferentId } from "../../mention/mention.ts";
import type { OutletIndex } from "../../page/outlet-index.ts";
import type { Candidate, Filler } from "../candidate.ts";
import type { Reason } from "../claim.ts";
import type { Frame } from "../frame.ts";
import { CLAIM_KINDS, type ClaimKind } from "../kinds.ts";
import type { LanguageCues } from "./cue.ts";
import { answersByCues } from "./cue-answers.ts";
import { isComplete, type KindHit, partiesBeside, type Understood } from "./cue-parties.ts";
import { KIND_NEEDS } from "./cue-pattern.ts";
import type { CueRead } from "./cue-read.ts";
import { type CueSentence, cueSentenceOf, cuesOf, type Named, spanOf } from "./cue-sentence.ts";
import { type CueTelling, sameClause, tellingAt } from "./cue-telling.ts";
import { type CueVoice, type VoiceKnowledge, voicesIn } from "./cue-voice.ts";

/**
 * The claims that the sentences of a document make, each by itself, in a language that is read by cues: no grammar is
 * taken apart, but the words that tell kinds, stages, voices and denials, and the small words beside names, are known.
 */
export function readByCues(
  document: Document,
  mentions: Mentions,
  cues: LanguageCues,
  outlets: OutletIndex,
): readonly Candidate[] {
  const sentences = document.sentences.map((sentence, index) =>
    cueSentenceOf(sentence, index, mentions, cues),
  );
  const parties = actingCompanies(sentences);
  const known: VoiceKnowledge = {
    text: document.text,
    outlets,
    isParty: (referent) => parties.has(referent),
    year: document.published === null ? null : Number(document.published.at.slice(0, 4)),
  };
  const read: CueRead[] = [];
  for (const sentence of sentences) {
    const voices = voicesIn(sentence, known);
    read.push({ sentence, voices, candidates: candidatesIn(sentence, voices, read, known) });
  }
  return answersByCues(read, known);
}

/** Companies that stand beside words for a kind somewhere without being those who only report it. */
function actingCompanies(sentences: readonly CueSentence[]): ReadonlySet<ReferentId> {
  const acting = new Set<ReferentId>();
  for (const sentence of sentences) {
    const kinds = cuesOf(sentence, "kind");
    if (kinds.length === 0) continue;
    const reports = cuesOf(sentence, "reports", "according", "zufolge");
    for (const { referent, from, to } of sentence.named) {
      const tells = reports.some((hit) => Math.abs(hit.from - to) <= 1 || Math.abs(from - hit.to) <= 1);
      if (!tells) acting.add(referent.id);
    }
  }
  return acting;
}

function candidatesIn(
  sentence: CueSentence,
  voices: readonly CueVoice[],
  before: readonly CueRead[],
  known: VoiceKnowledge,
): readonly Candidate[] {
  const speaking = new Set(
    voices.filter(({ by }) => by.meaning.is !== "denies").flatMap(({ names }) => names),
  );
  const own = new Set(voices.filter(({ voice }) => voice.type === "party").flatMap(({ names }) => names));
  const understood = understoodIn(voices, before);
  const made: Candidate[] = [];
  for (const hit of kindHits(sentence)) {
    const fillers = fillersAt(sentence, hit, understood, speaking, own);
    if (fillers.length === 0) continue;
    const telling = tellingAt(sentence, hit, voices, known);
    if (telling === null) continue;
    const candidate = candidateOf(sentence, hit, fillers, telling);
    if (!made.some((other) => isSame(other, candidate))) made.push(candidate);
  }
  return withoutFallback(withoutLesser(made));
}

/** "Contract" and "talks" tell a matter of their own only where the sentence tells no other. */
function withoutFallback(made: readonly Candidate[]): readonly Candidate[] {
  return made.some(({ weight }) => weight === "telling")
    ? made.filter(({ weight }) => weight !== "fallback")
    : made;
}

/** Two words for one kind in a sentence ("signed a contract on co-operation") tell one matter: the fuller first. */
function isSame(a: Candidate, b: Candidate): boolean {
  return (
    a.kind === b.kind &&
    b.fillers.every(({ referent, role }) =>
      a.fillers.some((held) => held.referent === referent && held.role === role),
    )
  );
}

function withoutLesser(made: readonly Candidate[]): readonly Candidate[] {
  return made.filter(
    (candidate) =>
      !made.some((other) => other !== candidate && !isSame(candidate, other) && isSame(other, candidate)),
  );
}

function kindHits(sentence: CueSentence): readonly KindHit[] {
  const silent = cuesOf(sentence, "silent");
  return cuesOf(sentence, "kind").filter((hit) => !silent.some((cue) => sameClause(sentence, hit, cue)));
}

/** Speakers take no part, unless nobody else can: "Nokia said that it had signed a contract with Xiaomi". */
function fillersAt(
  sentence: CueSentence,
  hit: KindHit,
  understood: Understood,
  speaking: ReadonlySet<Named>,
  own: ReadonlySet<Named>,
): readonly Filler[] {
  const outside = new Set([...speaking].filter((name) => !own.has(name)));
  const apart = partiesBeside(sentence, hit, understood, isOneSided(hit.meaning.kind) ? outside : speaking);
  if (speaking.size === 0 || isComplete(hit.meaning.kind, apart)) return apart;
  const all = partiesBeside(sentence, hit, understood, outside);
  return isComplete(hit.meaning.kind, all) ? all : apart;
}

/** Who cuts jobs says so himself. */
function isOneSided(kind: ClaimKind): boolean {
  return KIND_NEEDS[kind].some((needed) => needed.length === 1);
}

function understoodIn(voices: readonly CueVoice[], before: readonly CueRead[]): Understood {
  const told = before.flatMap(({ candidates }) => candidates);
  const pair = told.findLast(({ fillers }) => new Set(fillers.map(({ referent }) => referent)).size >= 2);
  const named = before
    .flatMap(({ sentence }) => sentence.named)
    .filter(({ referent }) => referent.kind === "company");
  const last = before.findLast(({ sentence }) =>
    sentence.named.some(({ referent }) => referent.kind === "company"),
  );
  const recent = [...new Set(named.map(({ referent }) => referent.id))];
  return {
    it: last?.sentence.named.find(({ referent }) => referent.kind === "company")?.referent.id ?? null,
    both: pair?.fillers.slice(0, 2).map(({ referent }) => referent) ?? (recent.length === 2 ? recent : []),
    speaker: voices.find(({ company }) => company !== null)?.company ?? null,
  };
}

function candidateOf(
  sentence: CueSentence,
  hit: KindHit,
  found: readonly Filler[],
  telling: CueTelling,
): Candidate {
  const kind = kindTold(sentence, hit);
  const fillers = kind === hit.meaning.kind ? found : found.map(asAcquired);
  const weight = isComplete(kind, fillers) ? hit.meaning.weight : "reference";
  const { stage, cued, certainty, modality, attribution } = telling;
  return {
    kind,
    frame: frameOf(hit, weight),
    fillers,
    described: null,
    stage,
    cued,
    certainty,
    modality,
    attribution,
    evidence: evidenceOf(sentence, hit, fillers),
    sentence: sentence.index,
    part: sentence.part,
    weight,
    because: reasonsOf(sentence, hit, fillers, telling),
  };
}

/** More than half of a company is no stake. */
function kindTold({ tokens }: CueSentence, { meaning }: KindHit): ClaimKind {
  const most = tokens.some(
    ({ text }, at) =>
      /^(?:5[1-9]|[6-9]\d|100)(?:[.,]\d+)?$/.test(text) &&
      /^(?:%|％|prozent|persen|per|por|на|процента)$/iu.test(tokens[at + 1]?.text ?? ""),
  );
  return meaning.kind === "stake" && most ? "acquisition" : meaning.kind;
}

function asAcquired(filler: Filler): Filler {
  return filler.role === "investor" ? { ...filler, role: "acquirer" } : filler;
}

/** What the steps after reading ask of a frame: its kind, its name, and how much it says. */
function frameOf(hit: KindHit, weight: Candidate["weight"]): Frame {
  return {
    name: hit.phrase,
    kind: hit.meaning.kind,
    triggers: [],
    roles: {},
    needs: [CLAIM_KINDS[hit.meaning.kind].roles.slice(0, 1)],
    stage: "agreed",
    where: [],
    weight: weight === "reference" || weight === "alone" ? "mention" : weight,
  };
}

function evidenceOf(sentence: CueSentence, hit: KindHit, fillers: readonly Filler[]): Span {
  const here = fillers.filter(({ slot }) => slot !== "context").map(({ at }) => at);
  return spanOf(sentence, { from: Math.min(hit.from, ...here), to: Math.max(hit.to - 1, ...here) + 1 });
}

function reasonsOf(
  sentence: CueSentence,
  hit: KindHit,
  fillers: readonly Filler[],
  { rules }: CueTelling,
): readonly Reason[] {
  return [
    { field: "kind", rule: `cue "${hit.phrase}"`, span: spanOf(sentence, hit) },
    ...fillers.map(
      (filler): Reason => ({
        field: "party",
        rule: `${filler.slot} is ${filler.role}`,
        span: filler.slot === "context" ? null : spanOf(sentence, { from: filler.at, to: filler.at + 1 }),
      }),
    ),
    { field: "stage", ...rules.stage },
    { field: "certainty", ...rules.certainty },
    { field: "attribution", ...rules.certainty },
    ...(rules.modality === null ? [] : [{ field: "modality" as const, ...rules.modality }]),
  ];
}
