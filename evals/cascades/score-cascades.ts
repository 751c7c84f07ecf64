import type { Knowledge } from "../../src/core/desk.ts";
import { type Measures, share } from "../scoring/measures.ts";
import { type Cascade, cascadeOf } from "./cascade.ts";
import { ORIGIN_MAKINGS, REPEAT_MAKINGS } from "./document-draft.ts";
import { type JudgedCascade, judgeCascade, type ReadDraft, readCascade } from "./judged-cascade.ts";

/** One cascade, what the desk makes of it, and what it makes of it without each of its repeats. */
export interface CascadeOutcome {
  readonly cascade: Cascade;
  readonly documents: readonly ReadDraft[];
  readonly judged: JudgedCascade;
  /** Repeats that raise the count of origins by being there. Never any. */
  readonly raising: readonly ReadDraft[];
  /**
   * Repeats that raise the sum over all rumours of the cascade: those of `raising`, and those that open a rumour of
   * their own because they were read with another party or kind. There they are first, which is a miss of joining.
   */
  readonly raisingTheSum: readonly ReadDraft[];
}

export function outcomeOf(seed: number, knowledge: Knowledge): CascadeOutcome {
  const cascade = cascadeOf(seed, knowledge.outlets);
  const documents = readCascade(cascade, knowledge);
  const judged = judgeCascade(documents, knowledge);
  const raising: ReadDraft[] = [];
  const raisingTheSum: ReadDraft[] = [];
  for (const document of documents) {
    if (ORIGIN_MAKINGS.includes(document.draft.making) || document.filed.length === 0) continue;
    const without = documents.filter((other) => other !== document);
    const before = judgeCascade(without, knowledge);
    if (raises(judged, before, document)) raising.push(document);
    if (sumOf(judged) > sumOf(before)) raisingTheSum.push(document);
  }
  return { cascade, documents, judged, raising, raisingTheSum };
}

/** Whether a rumour that the document was added to has more who knew than it had. */
function raises(after: JudgedCascade, before: JudgedCascade, added: ReadDraft): boolean {
  return after.rumours
    .filter(({ documents }) => documents.has(added.reading.document.id) && documents.size > 1)
    .some((rumour) => {
      const parts = before.rumours.filter(({ documents }) =>
        [...documents].some((id) => rumour.documents.has(id)),
      );
      return parts.length > 0 && rumour.origins > parts.reduce((sum, { origins }) => sum + origins, 0);
    });
}

/** Shares of cascades by how many knew; shares of documents by how they came by their news. */
export function scoreCascades(outcomes: readonly CascadeOutcome[]): Measures {
  const right = outcomes.filter(isRight);
  return {
    cascades: outcomes.length,
    origin_count: share(right.length, outcomes.length),
    ...Object.fromEntries(
      [1, 2, 3, 4].map((origins) => {
        const some = outcomes.filter(({ cascade }) => cascade.origins === origins);
        return [`origin_count_of_${origins}`, share(some.filter(isRight).length, some.length)];
      }),
    ),
    origin_count_in_all_rumours: share(outcomes.filter(isRightInAll).length, outcomes.length),
    raised: outcomes.reduce((sum, { raising }) => sum + raising.length, 0),
    raised_in_all_rumours: outcomes.reduce((sum, { raisingTheSum }) => sum + raisingTheSum.length, 0),
    in_one_rumour: share(
      outcomes.filter(({ judged }) => judged.rumours.length === 1).length,
      outcomes.length,
    ),
    read: share(
      count(outcomes, ({ filed }) => filed.length > 0),
      count(outcomes, () => true),
    ),
    ...Object.fromEntries(ORIGIN_MAKINGS.map((making) => [`known ${making}`, rightOf(outcomes, making)])),
    ...Object.fromEntries(REPEAT_MAKINGS.map((making) => [`kept out ${making}`, rightOf(outcomes, making)])),
  };
}

/** What someone says who takes each outlet, or each distinct text, for one who knew. */
export function scoreCounting(
  outcomes: readonly CascadeOutcome[],
  counted: (documents: readonly ReadDraft[]) => number,
): Measures {
  const right = outcomes.filter(({ cascade, documents }) => counted(documents) === cascade.origins);
  return { origin_count: share(right.length, outcomes.length) };
}

export function outletsOf(documents: readonly ReadDraft[]): number {
  return new Set(documents.map(({ draft }) => draft.publisher.name)).size;
}

export function textsOf(documents: readonly ReadDraft[]): number {
  return new Set(documents.map(({ draft }) => draft.paragraphs.join(" "))).size;
}

function isRight({ cascade, judged }: CascadeOutcome): boolean {
  return judged.rumours[0]?.origins === cascade.origins;
}

/** The stricter question: that no document of the cascade stands elsewhere as another one's first. */
function isRightInAll({ cascade, judged }: CascadeOutcome): boolean {
  return sumOf(judged) === cascade.origins;
}

function sumOf({ rumours }: JudgedCascade): number {
  return rumours.reduce((sum, { origins }) => sum + origins, 0);
}

function count(outcomes: readonly CascadeOutcome[], fits: (document: ReadDraft) => boolean): number {
  return outcomes.reduce((sum, { documents }) => sum + documents.filter(fits).length, 0);
}

/** Of the documents made in this way and read, those that are counted as what they are. */
function rightOf(outcomes: readonly CascadeOutcome[], making: string): number | null {
  let all = 0;
  let right = 0;
  for (const { documents, judged } of outcomes) {
    for (const { draft, reading } of documents) {
      const role = judged.judged.get(reading.document.id)?.role;
      if (draft.making !== making || role === undefined) continue;
      all += 1;
      const knew = role === "origin" || role === "independent";
      if (knew === ORIGIN_MAKINGS.includes(draft.making)) right += 1;
    }
  }
  return share(right, all);
}
