import { COMMENT_FORM } from "./comment-form.ts";
import { anyOf, type Formula, type Leftover } from "./formula.ts";
import { FORMULAE, TAIL_FORMULAE } from "./formulae.ts";
import { END_MARK, PRESS_APPENDIX } from "./press-appendix.ts";
import { ONLY_SHARE } from "./share-words.ts";
import { TEASER_WORDS } from "./teaser-words.ts";

/** A teaser's words count where they are all there is, or a colon follows. */
const TEASER = anyOf(TEASER_WORDS, String.raw`\s*(?:[:：]|(?:\.{2,}|[…!?»>)\]–—-])*\s*$)`);

/** In a line that is a link for a good part, they count by themselves. */
const TEASER_LINKED = anyOf(TEASER_WORDS, String.raw`(?!\p{L})`);

/** Longest line of share buttons. */
const LONGEST_SHARE_LINE = 120;

/** Longest line that points to another article. */
const LONGEST_TEASER = 280;
const LONGEST_TEASER_HEADING = 80;

/** Ends of what wires send: their own name, alone or after the last full stop. */
const WIRE_SIGN_OFF = /^(?:-+\s*)?reuters?(?:\s*&#\d+;)?[.\s;]*$/i;

/** A sentence with a picture credit in brackets at its end: "The new phone (Image: Acme)". */
const CREDITED_CAPTION =
  /^.{0,400}[([](?:image|photo|picture|credit|file|foto|bild|imagen|imagem|crédit|screenshot|illustration)s?(?: credit| by| courtesy of)?\s*[:：]?\s[^()]{2,60}[)\]]\s*\.?$/iu;

/** Why a passage is boilerplate; null when it is not. `linkShare` is the share of its text inside links, 0 to 1. */
export function leftoverIn(text: string, linkShare: number): Leftover | null {
  if (!/[\p{L}\p{N}]/u.test(text)) return "page furniture";
  if (WIRE_SIGN_OFF.test(text)) return "wire sign-off";
  if (text.length <= LONGEST_SHARE_LINE && /\p{L}/u.test(text) && ONLY_SHARE.test(text))
    return "share buttons";
  if (isTeaser(text, linkShare)) return "teaser";
  if (CREDITED_CAPTION.test(text)) return "picture caption";
  return firstMatch(FORMULAE, text);
}

/** As `leftoverIn`, for a passage with nothing but boilerplate after it. */
export function leftoverAtEnd(text: string, linkShare: number): Leftover | null {
  return leftoverIn(text, linkShare) ?? firstMatch(TAIL_FORMULAE, text);
}

/**
 * After such a line there is no more news: it ends a press release, or begins what stands behind one. Longer passages of
 * the kind begin with a line of their own.
 */
export function opensAppendix(text: string): boolean {
  const [line = ""] = text.split("\n", 1);
  if (END_MARK.test(text)) return true;
  return (
    line.length <= PRESS_APPENDIX.longest &&
    PRESS_APPENDIX.pattern.test(text.slice(0, PRESS_APPENDIX.longest + 1))
  );
}

/** True for a teaser that has no more than the words that lead to it: what it points to comes next. */
export function opensTeasers(text: string): boolean {
  return text.length <= LONGEST_TEASER_HEADING && TEASER.test(text) && !/[:：]\s*\S/u.test(text);
}

function firstMatch(formulae: readonly Formula[], text: string): Leftover | null {
  for (const { reason, longest, pattern } of formulae) {
    if (text.length <= longest && pattern.test(text)) return reason;
  }
  return null;
}

/** After such a line nothing more of the article comes: the readers have the word. */
export function opensComments(text: string): boolean {
  return text.length <= COMMENT_FORM.longest && COMMENT_FORM.pattern.test(text);
}

function isTeaser(text: string, linkShare: number): boolean {
  if (text.length > LONGEST_TEASER) return false;
  return TEASER.test(text) || (linkShare > 0.3 && TEASER_LINKED.test(text));
}
