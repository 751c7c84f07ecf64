import { longestAlias } from "./gazetteer.ts";
import { isDesignator } from "./name-word.ts";
import type { Run } from "./runs.ts";
import type { SentenceView } from "./sentence-view.ts";

/**
 * Joins the names of partners into the name of their firm: "Harlow, Vale and Orrin Inc", "Harlow, Vale, Orrin, Inc". Each
 * but the last is one word that the table does not list and that the document writes as often as the last one: "Dorvane,
 * Harlow and Finch Ltd" are two once the text says "Dorvane" alone.
 */
export function joinFirms(view: SentenceView, runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of [...runs].reverse()) {
    const last = joined.at(-1);
    if (last !== undefined && isFirm(view, runs, run, last)) {
      joined[joined.length - 1] = { first: run.first, last: last.last };
    } else joined.push(run);
  }
  return joined.reverse();
}

function isFirm(view: SentenceView, runs: readonly Run[], partner: Run, rest: Run): boolean {
  if (!isPartner(view, partner) || rest.first !== partner.last + 1) return false;
  if (view.tokens[partner.last]?.text !== "," || !isDesignated(view, rest)) return false;
  const isOftenAlone = timesOf(view, partner.first) > timesOf(view, rest.first);
  return !isOftenAlone && (isListAlready(view, rest) || isListBefore(view, runs, partner));
}

function isPartner({ tokens, gazetteer }: SentenceView, { first, last }: Run): boolean {
  if (last - first !== 1 || tokens[first]?.shape !== "capital") return false;
  return longestAlias(gazetteer, tokens, first)?.uses.every((use) => use.strength === "weak") ?? true;
}

function isDesignated({ tokens }: SentenceView, { last }: Run): boolean {
  const end = tokens[last - 1];
  return end !== undefined && isDesignator(end);
}

function timesOf({ tokens, words }: SentenceView, index: number): number {
  return words.capital.get(tokens[index]?.lower ?? "") ?? 0;
}

/** Several partners: "Vale and Orrin Inc", "Vale, Orrin, Inc". */
function isListAlready({ tokens }: SentenceView, { first, last }: Run): boolean {
  const inside = tokens.slice(first, last);
  const commas = inside.filter((token) => token.text === ",").length;
  return commas > 1 || inside.some((token) => token.lower === "and" || token.text === "&");
}

/** Whether a third partner stands before: two names and "Inc" may be two companies, three are a firm. */
function isListBefore(view: SentenceView, runs: readonly Run[], partner: Run): boolean {
  const before = runs.find((run) => run.last + 1 === partner.first);
  return before !== undefined && isPartner(view, before) && view.tokens[before.last]?.text === ",";
}
