import type { Voice } from "../attribution.ts";
import type { Candidate } from "../candidate.ts";
import type { Stage } from "../claim.ts";
import type { CueMeaning } from "./cue.ts";
import type { CueRead } from "./cue-read.ts";
import { type CueSentence, cuesOf, isQuestion, spanOf } from "./cue-sentence.ts";
import { attributedTo, type CueVoice, creditedIn, type VoiceKnowledge } from "./cue-voice.ts";
import type { Hit } from "./phrase-index.ts";

/** How many sentences further down a matter is still answered without being named again. */
const REACH = 4;

/**
 * All that the sentences tell, with what those add that tell no matter of their own: who denies or confirms the one told
 * before, what became of it, or who was the first to say so. An answer refers back; it opens nothing.
 */
export function answersByCues(read: readonly CueRead[], known: VoiceKnowledge): readonly Candidate[] {
  const all: Candidate[] = [];
  for (const { sentence, voices, candidates } of read) {
    const complete = candidates.filter(({ weight }) => weight !== "reference");
    if (complete.length === 0) answerTo(all, sentence, voices);
    const last = fates(complete, all);
    for (const fate of last) all.push(...answeredBy(fate, all));
    all.push(...candidates, ...last);
  }
  return all.filter(({ evidence }) => evidence.end <= known.text.length);
}

/** What a sentence without a matter of its own adds to the last one that was told, within reach. */
function answerTo(all: Candidate[], sentence: CueSentence, voices: readonly CueVoice[]): void {
  const told = all.filter(
    ({ weight, sentence: at }) => weight !== "reference" && sentence.index - at <= REACH,
  );
  const last = told.at(-1)?.sentence ?? -1;
  for (const before of told.filter(({ sentence: at }) => at === last)) {
    const answer = answerIn(sentence, voices, before);
    if (answer !== null) all.push(...answeredBy(answer, all), answer);
    else if (creditsBefore(sentence, voices, before))
      all[all.indexOf(before)] = creditedAgain(before, voices);
  }
}

/** A denial or an end told in full further down is the latest word on a matter that was told before. */
function fates(candidates: readonly Candidate[], before: readonly Candidate[]): readonly Candidate[] {
  return candidates
    .filter(({ stage, modality }) => (stage === "denied" || stage === "ended") && modality === "report")
    .filter((fate) => before.some((told) => told.kind === fate.kind && told.weight !== "reference"))
    .map((fate) => ({ ...fate, weight: "reference" as const }));
}

/**
 * A denial or an end speaks for all that was told of the matter before, however surely: what was told is taken out of the
 * list and comes back with the answer's stage and voice.
 */
function answeredBy(answer: Candidate, all: Candidate[]): readonly Candidate[] {
  if (answer.stage !== "denied" && answer.stage !== "ended") return [];
  const meant = all.filter((told) => told.weight !== "reference" && isOf(told, answer));
  for (const told of meant) all.splice(all.indexOf(told), 1);
  const { stage, certainty, attribution, modality } = answer;
  const added = answer.because.filter(({ field }) => field === "stage" || field === "attribution");
  return meant.map((told) => ({
    ...told,
    stage,
    certainty,
    attribution,
    cued: true,
    modality: told.modality === "recalled" ? "recalled" : modality,
    because: [...told.because, ...added],
  }));
}

function isOf(told: Candidate, answer: Candidate): boolean {
  if (told.kind !== answer.kind || told.modality === "recalled") return false;
  const [few, many] = told.fillers.length < answer.fillers.length ? [told, answer] : [answer, told];
  return few.fillers.every(({ referent }) => many.fillers.some((held) => held.referent === referent));
}

function answerIn(sentence: CueSentence, voices: readonly CueVoice[], before: Candidate): Candidate | null {
  if (isQuestion(sentence)) return null;
  const speaker = voices.find(({ voice }) => voice.type === "party" || voice.type === "authority");
  const denial = cuesOf(sentence, "denies")[0];
  if (denial !== undefined) {
    const denier = voices.find(({ by }) => by === denial)?.voice ?? null;
    return referring(sentence, before, {
      stage: "denied",
      by: denial,
      voice: denier,
      modality: before.modality,
    });
  }
  const untrue = cuesOf(sentence, "untrue")[0];
  if (untrue !== undefined && before.certainty !== "fact") {
    const modality = speaker === undefined ? "recalled" : before.modality;
    return referring(sentence, before, {
      stage: "denied",
      by: untrue,
      voice: speaker?.voice ?? null,
      modality,
    });
  }
  const confirmed = voices.find(({ by, voice }) => by.meaning.is === "confirms" && voice.type !== "media");
  if (confirmed !== undefined && !isNegated(sentence, confirmed.by)) {
    const { stage, modality } = before;
    return referring(sentence, before, { stage, by: confirmed.by, voice: confirmed.voice, modality });
  }
  return fateIn(sentence, speaker, before);
}

/** "The talks were broken off": what became of the matter that was told before. */
function fateIn(sentence: CueSentence, speaker: CueVoice | undefined, before: Candidate): Candidate | null {
  const [deal] = cuesOf(sentence, "deal");
  const stage = cuesOf(sentence, "stage").find(({ meaning }) => isFate(meaning.stage, before.stage));
  if (deal === undefined || stage === undefined || isNegated(sentence, stage)) return null;
  const open = cuesOf(sentence, "guess", "if", "rumour").length > 0;
  if (open) return null;
  const { modality } = before;
  return referring(sentence, before, {
    stage: stage.meaning.stage,
    by: stage,
    voice: speaker?.voice ?? null,
    modality,
  });
}

/** What can come after a stage: an end after any, the closing after what was agreed, talks after what was thought of. */
function isFate(stage: Stage, before: Stage): boolean {
  if (stage === "completed") return before === "agreed";
  if (stage === "talks") return before === "considered" || before === "proposed";
  return stage === "ended";
}

function isNegated(sentence: CueSentence, cue: Hit<CueMeaning>): boolean {
  return cuesOf(sentence, "not").some(({ from, to }) => from < cue.to + 4 && to > cue.from - 8);
}

interface Answer extends Pick<Candidate, "stage" | "modality"> {
  readonly by: Hit<CueMeaning>;
  readonly voice: Voice | null;
}

function referring(
  sentence: CueSentence,
  before: Candidate,
  { stage, by, voice, modality }: Answer,
): Candidate {
  const span = spanOf(sentence, by);
  return {
    ...before,
    weight: "reference",
    sentence: sentence.index,
    part: sentence.part,
    stage,
    cued: true,
    certainty: stage === "talks" ? before.certainty : "fact",
    modality,
    attribution: stage === "talks" ? before.attribution : attributedTo(voice === null ? [] : [voice]),
    because: [
      ...before.because,
      { field: "stage", rule: `answered by "${by.phrase}"`, span },
      { field: "attribution", rule: by.phrase, span },
    ],
  };
}

/** "This is reported by …", "the deal was closed on Monday, the company said": whose word the sentence before was. */
function creditsBefore(sentence: CueSentence, voices: readonly CueVoice[], before: Candidate): boolean {
  const isOpen = before.attribution.type === "author" || before.certainty === "rumoured";
  if (voices.length === 0 || !isOpen || before.stage === "denied" || sentence.index - before.sentence > 3)
    return false;
  const [that] = cuesOf(sentence, "that");
  if (that !== undefined && that.from <= 2) return true;
  const party = voices.some(({ voice }) => voice.type === "party" || voice.type === "authority");
  return party && before.certainty === "fact" && cuesOf(sentence, "deal", "both").length > 0;
}

function creditedAgain(before: Candidate, voices: readonly CueVoice[]): Candidate {
  const chain = voices.map(({ voice }) => voice);
  const named = creditedIn(chain);
  if (named === undefined) return before;
  const own = named.type === "party" || named.type === "authority";
  const certainty = own ? "fact" : before.certainty === "rumoured" ? "rumoured" : "reported";
  return {
    ...before,
    certainty: named.type === "media" && certainty === "rumoured" ? "reported" : certainty,
    modality: before.modality === "speculation" ? "report" : before.modality,
    attribution: attributedTo(chain),
    because: [
      ...before.because,
      { field: "attribution", rule: "credited by the next sentence", span: named },
    ],
  };
}
