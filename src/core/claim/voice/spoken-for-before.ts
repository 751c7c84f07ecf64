import type { Words } from "../../base/span.ts";
import type { Mention, Mentions } from "../../mention/mention.ts";

/** "the spokesman", "the statement": a noun that only points back to one whose company was named. */
const POINTS_BACK =
  /^the\s+(spokes(?:man|woman|person|people)|statement|release|memo|executives?|director|chairman|chairwoman|president|representative)$/iu;

/**
 * For whom a speaker spoke who is only pointed back to: the name that stood beside the same noun last ("a Gamma spokesman",
 * "a spokesman for Gamma"). Nobody for any other speaker, and where the noun stood alone before.
 */
export function spokenForBefore(
  { start, words }: Words,
  text: string,
  { mentions }: Mentions,
): readonly Mention[] {
  const noun = POINTS_BACK.exec(words)?.[1]?.toLowerCase();
  if (noun === undefined) return [];
  const lower = text.slice(0, start).toLowerCase();
  const at = lower.lastIndexOf(noun);
  if (at === -1) return [];
  return mentions
    .filter(({ by }) => by === "name")
    .filter(
      (mention) =>
        (mention.end <= at && BEFORE.test(text.slice(mention.end, at))) ||
        (mention.start >= at + noun.length && BEHIND.test(text.slice(at + noun.length, mention.start))),
    );
}

const BEFORE = /^(?:[’']s?)?\s+(?:\p{Ll}+\s+)?$/u;
const BEHIND = /^\s+(?:for|of|from|at|by)\s+(?:the\s+)?$/u;
