import type { Span } from "../../base/span.ts";
import { wordsAt } from "../../base/span.ts";
import type { Attribution, Voice } from "../attribution.ts";
import type { Certainty, Modality, Stage } from "../claim.ts";
import { PLEDGED } from "../kinds.ts";
import type { CueMeaning } from "./cue.ts";
import type { KindHit } from "./cue-parties.ts";
import { type CueSentence, cuesOf, isQuestion, spanOf } from "./cue-sentence.ts";
import { attributedTo, type CueVoice, creditedIn, type VoiceKnowledge } from "./cue-voice.ts";
import type { Hit } from "./phrase-index.ts";

/** How a sentence tells a matter: how far it is, how surely, on whose word. */
export interface CueTelling {
  readonly stage: Stage;
  /** Whether words of the sentence give the stage. */
  readonly cued: boolean;
  readonly certainty: Certainty;
  readonly modality: Modality;
  readonly attribution: Attribution;
  readonly rules: {
    readonly stage: Ruled;
    readonly certainty: Ruled;
    readonly modality: Ruled | null;
  };
}

interface Ruled {
  readonly rule: string;
  readonly span: Span | null;
}

/** How a matter is told at the words for it; null for what is only supposed, asked or said not to be. */
export function tellingAt(
  sentence: CueSentence,
  hit: KindHit,
  voices: readonly CueVoice[],
  { text, year }: VoiceKnowledge,
): CueTelling | null {
  if (isSupposed(sentence, hit)) return null;
  const denier = voices.find(({ by }) => by.meaning.is === "denies");
  const denied = deniedBy(sentence, hit, voices, denier);
  if (denied === "nobody") return null;
  const stage =
    denied === null
      ? stageAt(sentence, hit, isPast(sentence, year))
      : { stage: "denied" as const, at: denied.at, cued: true };
  const spanAt = (at: Hit<unknown> | null): Span | null => (at === null ? null : spanOf(sentence, at));
  const asked = isQuestion(sentence);
  if (asked && sentence.part === "body") return null;
  const credit = denied === null ? creditAt(sentence, hit, voices, stage.stage, text, asked) : denied.credit;
  if (!stage.cued && stage.stage === "considered" && credit.certainty === "fact") return null;
  const modality = modalityAt(sentence, credit, stage.stage, isPast(sentence, year));
  const guessed =
    denied === null &&
    credit.certainty === "speculated" &&
    stage.stage !== "talks" &&
    stage.stage !== "ended";
  return {
    stage:
      guessed && /^(?:author|analyst)$/.test(credit.attribution.type)
        ? "considered"
        : willed(sentence, hit, stage, credit),
    cued: stage.cued,
    certainty: credit.certainty,
    modality: modality.is,
    attribution: credit.attribution,
    rules: {
      stage: {
        rule: stage.at === null ? "default of the words" : `stage "${stage.at.phrase}"`,
        span: spanAt(stage.at),
      },
      certainty: { rule: credit.rule, span: spanAt(credit.at) },
      modality: modality.at === null ? null : { rule: "an earlier matter", span: spanAt(modality.at) },
    },
  };
}

/** Whether a year before that of publication is told. */
function isPast({ tokens }: CueSentence, year: number | null): boolean {
  return year !== null && tokens.some(({ text }) => /^(?:19|20)\d\d$/.test(text) && Number(text) < year);
}

/** What is only to come is planned on somebody's word, and no more than thought of as hearsay. */
function willed(
  sentence: CueSentence,
  hit: KindHit,
  stage: { readonly stage: Stage; readonly cued: boolean },
  { certainty }: Credit,
): Stage {
  const guess = cuesOf(sentence, "guess").some((cue) => bearsOn(sentence, hit, cue));
  if (!stage.cued && guess && certainty !== "fact") return "considered";
  if (stage.cued || !cuesOf(sentence, "will").some((cue) => near(sentence, hit, cue, 8))) return stage.stage;
  if (certainty === "rumoured" || certainty === "speculated") return "considered";
  return PLEDGED.has(hit.meaning.kind) ? "agreed" : "proposed";
}

/** Words within this reach, and in no other clause, are about the matter. */
const REACH = 16;

function near(sentence: CueSentence, hit: KindHit, cue: Hit<unknown>, reach = REACH): boolean {
  if (cue.to < hit.from - reach || cue.from > hit.to + reach) return false;
  const [from, to] = cue.from < hit.from ? [cue.to, hit.from] : [hit.to, cue.from];
  return !cuesOf(sentence, "break").some((parting) => parting.from >= from && parting.to <= to);
}

/** Whether no comma or semicolon stands between the words for a matter and another cue. */
export function sameClause(sentence: CueSentence, hit: KindHit, cue: Hit<unknown>): boolean {
  const [from, to] = cue.from < hit.from ? [cue.to, hit.from] : [hit.to, cue.from];
  return !sentence.tokens.slice(from, to).some(({ text }) => /^[,;，；。]$/u.test(text));
}

/** "If Acme bought Beta": the supposing word stands before the words for the matter in the same clause. */
function isSupposed(sentence: CueSentence, hit: KindHit): boolean {
  return cuesOf(sentence, "if").some(
    (cue) =>
      cue.from < hit.to &&
      hit.from - cue.to < REACH &&
      sameClause(sentence, hit, cue) &&
      opensClause(sentence, cue),
  );
}

function opensClause({ tokens }: CueSentence, { from }: Hit<unknown>): boolean {
  const before = tokens[from - 1];
  return (
    before === undefined || /^["“„«,;，；:：(—–]$/u.test(before.text) || /\p{Script=Han}/u.test(before.text)
  );
}

interface Denied {
  readonly at: Hit<unknown>;
  readonly credit: Credit;
}

/** A denial on somebody's word, or on the document's own; "nobody" where it is only not so (yet). */
function deniedBy(
  sentence: CueSentence,
  hit: KindHit,
  voices: readonly CueVoice[],
  denier: CueVoice | undefined,
): Denied | "nobody" | null {
  const denial = cuesOf(sentence, "denies").find((cue) => near(sentence, hit, cue, 30));
  if (denial !== undefined) {
    const voice = denier?.voice ?? null;
    return { at: denial, credit: creditedTo(voice === null ? [] : [voice], "fact", "denial", denial) };
  }
  const untrue = cuesOf(sentence, "untrue").find((cue) => near(sentence, hit, cue, 30));
  const not = cuesOf(sentence, "not").find((cue) => isNegated(sentence, hit, cue));
  const speaker =
    voices.find(({ voice }) => voice.type === "party" || voice.type === "authority")?.voice ?? null;
  if (untrue !== undefined)
    return {
      at: untrue,
      credit: creditedTo(speaker === null ? [] : [speaker], "fact", "called untrue", untrue),
    };
  if (not === undefined) return null;
  if (speaker === null) return "nobody";
  return { at: not, credit: creditedTo([speaker], "fact", "denial", not) };
}

/** A negation in the same clause, shortly before the words for the matter or right behind them. */
function isNegated(sentence: CueSentence, hit: KindHit, cue: Hit<unknown>): boolean {
  if (hit.meaning.weight === "fallback" && cue.to <= hit.from && hit.from - cue.to <= 12) return true;
  if (!sameClause(sentence, hit, cue)) return false;
  return cue.to <= hit.from ? hit.from - cue.to <= 9 : cue.from - hit.to <= 4;
}

/** Which word on the stage counts where several do: what ended or is only thought of before what was agreed. */
const ORDER: readonly Stage[] = ["ended", "talks", "considered", "completed", "proposed", "agreed", "denied"];

function stageAt(
  sentence: CueSentence,
  hit: KindHit,
  past: boolean,
): { readonly stage: Stage; readonly at: Hit<unknown> | null; readonly cued: boolean } {
  const said = cuesOf(sentence, "stage")
    .filter((cue) => near(sentence, hit, cue))
    .sort((a, b) => ORDER.indexOf(a.meaning.stage) - ORDER.indexOf(b.meaning.stage))[0];
  if (said === undefined) {
    // A purchase of an earlier year, of which no more is said, was made.
    const made = past && hit.meaning.stage === "agreed" && /^(?:acquisition|stake)$/.test(hit.meaning.kind);
    return { stage: made ? "completed" : hit.meaning.stage, at: null, cued: false };
  }
  return { stage: said.meaning.stage, at: said, cued: true };
}

interface Credit {
  readonly certainty: Certainty;
  readonly attribution: Attribution;
  readonly rule: string;
  readonly at: Hit<unknown> | null;
}

function creditedTo(
  chain: readonly Voice[],
  certainty: Certainty,
  rule: string,
  at: Hit<unknown> | null,
): Credit {
  return { certainty, attribution: attributedTo(chain), rule, at };
}

function creditAt(
  sentence: CueSentence,
  hit: KindHit,
  voices: readonly CueVoice[],
  stage: Stage,
  text: string,
  asked: boolean,
): Credit {
  const chain = voices.map(({ voice }) => voice);
  const rumour = cuesOf(sentence, "rumour").find((cue) => bearsOn(sentence, hit, cue));
  const guess = cuesOf(sentence, "guess").find((cue) => bearsOn(sentence, hit, cue));
  const named = creditedIn(chain);
  if (named === undefined && rumour !== undefined) return byHearsay(sentence, rumour, text);
  if (named === undefined) {
    if (asked) return creditedTo([], "speculated", "a question", null);
    return guess === undefined
      ? creditedTo([], "fact", "own word", null)
      : creditedTo([], "speculated", "own guess", guess);
  }
  const by = voices.find(({ voice }) => voice === named)?.by ?? null;
  return creditedTo(chain, certaintyBy(named.type, stage, rumour, guess), by?.phrase ?? "speaker", by);
}

/** Words of hearsay and guessing bear on what follows them; of what stands before them, on the same clause only. */
function bearsOn(sentence: CueSentence, hit: KindHit, cue: Hit<unknown>): boolean {
  return cue.from < hit.to ? near(sentence, hit, cue, 30) : sameClause(sentence, hit, cue);
}

function byHearsay(sentence: CueSentence, rumour: Hit<CueMeaning>, text: string): Credit {
  const voice: Voice = { ...wordsAt(text, spanOf(sentence, rumour)), type: "anonymous" };
  return creditedTo([voice], "rumoured", "hearsay", rumour);
}

function certaintyBy(
  type: Voice["type"],
  stage: Stage,
  rumour: Hit<unknown> | undefined,
  guess: Hit<unknown> | undefined,
): Certainty {
  switch (type) {
    case "party":
    case "authority":
      return "fact";
    case "anonymous":
      return rumour === undefined ? "reported" : "rumoured";
    case "media":
      return "reported";
    case "analyst":
      return guess !== undefined || stage === "considered" ? "speculated" : "reported";
  }
}

/** The writer's own guess; what is told as having been said or done before; or today's report. */
function modalityAt(
  sentence: CueSentence,
  { certainty, attribution }: Credit,
  stage: Stage,
  past: boolean,
): { readonly is: Modality; readonly at: Hit<unknown> | null } {
  const [recall] = cuesOf(sentence, "recall");
  if (certainty === "speculated" && attribution.type === "author") return { is: "speculation", at: null };
  if (recall !== undefined) return { is: "recalled", at: recall };
  if (past && certainty !== "fact") return { is: "recalled", at: null };
  return { is: stage === "denied" && attribution.type === "author" ? "recalled" : "report", at: null };
}
