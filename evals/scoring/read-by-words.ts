import type { ClaimKind } from "../../src/core/claim/kinds.ts";
import type { AnnotatedClaim, AnnotatedDocument } from "./annotated.ts";

/** A stupid reader of claims: what a real one must clear to be worth its rules. */
export interface WordReader {
  /** One word or so a kind, and the roles of the names before and after it. */
  readonly triggers: readonly (readonly [ClaimKind, readonly string[], RegExp])[];
  readonly sentenceEnd: RegExp;
  /** The name that stands nearest before a place of a sentence, and the one nearest behind. */
  readonly namesAround: (sentence: string, at: number) => readonly string[];
  /** How a sentence tells what it tells, and of what type its voice is. */
  readonly telling: (
    sentence: string,
  ) => Pick<AnnotatedClaim, "stage" | "certainty"> & { readonly voice: string };
}

/** In each sentence a word for a kind makes a claim of the names nearest to it; the same claim is made once. */
export function readByWords(
  { title = "", text = "" }: AnnotatedDocument,
  { triggers, sentenceEnd, namesAround, telling }: WordReader,
): AnnotatedClaim[] {
  const claims = new Map<string, AnnotatedClaim>();
  for (const sentence of `${title}\n${text}`.split(sentenceEnd)) {
    for (const [kind, roles, trigger] of triggers) {
      const place = trigger.exec(sentence);
      const names = place === null ? [] : namesAround(sentence, place.index).slice(0, roles.length);
      if (names.length < roles.length) continue;
      const key = `${kind} ${names.join(" ")}`;
      if (claims.has(key)) continue;
      const { stage, certainty, voice } = telling(sentence);
      claims.set(key, {
        kind,
        parties: roles.map((role, index) => ({ role, name: names[index] ?? "" })),
        stage,
        certainty,
        attribution: { source: "", type: voice },
        quote: sentence,
      });
    }
  }
  return [...claims.values()];
}
