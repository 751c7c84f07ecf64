import { type Span, type Words, wordsAt } from "../base/span.ts";
import { scopeOf } from "./scope.ts";
import type { Telling } from "./telling.ts";

/** A person on whose word a telling rests, by name. */
export interface Speaker {
  /** The last name in lower case: a second mention has no more. */
  readonly key: string;
  readonly shownBy: Words;
  /** "no" for one who speaks for himself: who held a post once, or never did. */
  readonly speaksForParty: "yes" | "no" | "unknown";
}

const PERSON =
  "(\\p{Lu}[\\p{Ll}’'-]+(?: (?:\\p{Lu}\\.|[a-z]{2,3}|\\p{Lu}[\\p{L}’'-]+)){0,2} \\p{Lu}[\\p{L}’'-]+)";
const WHO = "((?:,[^,.“”]{2,80},?)?)";
const SAYS =
  "(?:tells?|told|says?|said|stated|states|informed|confirmed|revealed|claims?|claimed|believes|wrote|writes|tweeted|posted)";
const NAME_SAYS = new RegExp(`${PERSON}${WHO} ${SAYS}(?!\\p{L})`, "u");
const SAYS_NAME = new RegExp(`(?<!\\p{L})${SAYS} ${PERSON}${WHO}`, "u");

const NO_LONGER =
  /\b(?:former(?:ly)?|ex-|one-time|once (?:ran|led|headed|chaired|worked)|used to|sat on|previously|retired|until (?:last|\d{4})|who left|has left)\b/iu;

/** The named person who says it beside the claim; null when nobody named does, or a firm or outlet. */
export function speakerOf(telling: Telling): Speaker | null {
  const { document } = telling;
  if (document === null) return null;
  const firms = new Set(
    (telling.words?.parties ?? [])
      .flatMap(({ name, aliases }) => [name, ...aliases])
      .flatMap((name) => name.split(/\s+/u)),
  );
  // An analyst may be named a paragraph later; of others who speak there, nothing says that it is about the claim.
  const scopes = scopeOf(telling).slice(0, telling.report.claim.voice === "analyst" ? 3 : 1);
  for (const scope of scopes) {
    const found = speakerIn(document.text, scope, firms);
    if (found !== null) return found;
  }
  return null;
}

function speakerIn(whole: string, scope: Span, firms: ReadonlySet<string>): Speaker | null {
  const text = whole.slice(scope.start, scope.end);
  for (const pattern of [NAME_SAYS, SAYS_NAME]) {
    const match = pattern.exec(text);
    const [said = "", name = "", who = ""] = match ?? [];
    const last = name.split(" ").at(-1) ?? "";
    if (match === null || name === "" || name.split(" ").some((word) => firms.has(word))) continue;
    const start = scope.start + match.index + said.indexOf(name);
    return {
      key: last.toLowerCase(),
      shownBy: wordsAt(whole, { start, end: start + name.length }),
      speaksForParty: NO_LONGER.test(who) ? "no" : "unknown",
    };
  }
  return null;
}
