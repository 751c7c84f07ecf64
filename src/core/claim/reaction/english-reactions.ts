import { overlaps, type Span } from "../../base/span.ts";
import type { Document } from "../../document/document.ts";
import type { Mentions, ReferentId } from "../../mention/mention.ts";
import { type ReactingSentence, reactingSentence, referentsAt, whoReacts } from "./reacting.ts";
import type { ReactionType } from "./reaction.ts";
import { MAY_REACT, ONLY_NOW, REACTION_CUES, type ReactionCue } from "./reaction-words.ts";

/** A reaction as it is found in a document, before it is known to which claims it belongs. */
export interface FoundReaction {
  readonly type: ReactionType;
  readonly referent: ReferentId;
  readonly who: Span;
  readonly span: Span;
}

/** How those who can react do so in the sentences of an English document, in the order of the text. */
export function englishReactions(
  document: Document,
  mentions: Mentions,
  canReact: (referent: ReferentId) => boolean,
): readonly FoundReaction[] {
  return document.sentences.flatMap((sentence) => {
    if (!MAY_REACT.test(document.text.slice(sentence.start, sentence.end))) return [];
    const reacting = reactingSentence(document.text, sentence, mentions, canReact);
    if (reacting === null) return [];
    return reactionsIn(reacting, canReact).map((one) => ({
      ...one,
      who: shifted(one.who, sentence.start),
      span: shifted(one.span, sentence.start),
    }));
  });
}

function reactionsIn(
  sentence: ReactingSentence,
  canReact: (referent: ReferentId) => boolean,
): readonly FoundReaction[] {
  const found: FoundReaction[] = [];
  for (const cue of REACTION_CUES)
    for (const hit of sentence.lower.matchAll(cue.words)) {
      const own = { start: hit.index, end: hit.index + hit[0].length };
      if (found.some(({ span }) => overlaps(span, own)) || isSupposed(sentence.lower, own.start)) continue;
      const span = { start: own.start, end: clauseEnd(sentence.lower, own.end) };
      const type = typeAt(cue, sentence.lower, span);
      const told = whoReacts(sentence, cue.who, own.start, own.end).flatMap((mention) =>
        referentsAt(mention)
          .filter(canReact)
          .map((referent) => ({ type, referent, span, who: { start: mention.start, end: mention.end } })),
      );
      found.push(...told);
    }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** A denial whose clause names the present denies no more than that. */
function typeAt({ type }: ReactionCue, text: string, span: Span): ReactionType {
  return type === "denied" && ONLY_NOW.test(text.slice(span.start, span.end)) ? "denied for now" : type;
}

/** "If Acme denied it", "whether Acme would comment": nobody has reacted yet. */
function isSupposed(text: string, start: number): boolean {
  return /\b(?:if|whether|unless|should|may|might)\b[^,;]{0,60}$/.test(text.slice(0, start));
}

/** A clause told in more than so many letters is cut at a word. */
const LONGEST = 140;

function clauseEnd(text: string, from: number): number {
  const rest = text.slice(from);
  const stop = rest.search(
    /[;:“”"]|,(?!\d)|(?<!\b[a-z])[.!?](?=\s|$)|\s(?:but|while|although|though|and said|after)\s| - /,
  );
  const end = stop < 0 ? text.length : from + stop;
  if (end - from <= LONGEST) return end;
  const cut = text.lastIndexOf(" ", from + LONGEST);
  return cut > from ? cut : from + LONGEST;
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
