import type { Document } from "../../document/document.ts";
import type { Mentions, ReferentId } from "../../mention/mention.ts";
import type { CueMeaning, LanguageCues } from "../cues/cue.ts";
import { type CueSentence, cueSentenceOf, cuesOf, type Named, spanOf } from "../cues/cue-sentence.ts";
import type { Hit } from "../cues/phrase-index.ts";
import type { FoundReaction } from "./english-reactions.ts";
import type { ReactionType } from "./reaction.ts";

/**
 * The same in a language that is read by cues: who stands nearest before the words of denial or silence in their clause,
 * else nearest behind. Whether a denial is limited, the tables do not tell.
 */
export function cueReactions(
  document: Document,
  mentions: Mentions,
  cues: LanguageCues,
  canReact: (referent: ReferentId) => boolean,
): readonly FoundReaction[] {
  return document.sentences.flatMap((each, index) => {
    const sentence = cueSentenceOf(each, index, mentions, cues);
    return sentence.hits.flatMap((hit): FoundReaction[] => {
      const type = REACTING[hit.meaning.is];
      if (type === undefined || isTurned(sentence, hit)) return [];
      const who = whoIn(sentence, hit, canReact);
      if (who === undefined) return [];
      return [{ type, referent: who.referent.id, who: spanOf(sentence, who), span: spanOf(sentence, hit) }];
    });
  });
}

const REACTING: Partial<Record<CueMeaning["is"], ReactionType>> = { silent: "no comment", denies: "denied" };

/** "Did not deny", "should they deny". */
function isTurned(sentence: CueSentence, hit: Hit<CueMeaning>): boolean {
  if (hit.meaning.is !== "denies") return false;
  return cuesOf(sentence, "not", "if").some(({ from, to }) => to > hit.from - 4 && from < hit.to + 2);
}

function whoIn(
  sentence: CueSentence,
  hit: Hit<CueMeaning>,
  canReact: (referent: ReferentId) => boolean,
): Named | undefined {
  const able = sentence.named.filter(
    ({ referent, marker }) =>
      canReact(referent.id) && (marker === null || marker === "by" || marker === "of"),
  );
  const before = able.findLast(({ to }) => to <= hit.from && !isParted(sentence, to, hit.from));
  const within = able.find(({ from, to }) => from > hit.from && to < hit.to);
  return before ?? within ?? able.find(({ from }) => from >= hit.to && !isParted(sentence, hit.to, from));
}

function isParted({ tokens }: CueSentence, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ text }) => /^[,;:，；。：]$/u.test(text));
}
