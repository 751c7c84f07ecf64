import { longestAlias } from "./gazetteer.ts";
import { joinFirms } from "./join-firms.ts";
import { COMPANY_HEADS } from "./lexicon/designators.ts";
import { looksOf } from "./looks.ts";
import { isDesignator } from "./name-word.ts";
import type { Run } from "./runs.ts";
import type { SentenceView } from "./sentence-view.ts";

/** The runs of one sentence. */
export interface SentenceRuns {
  readonly view: SentenceView;
  readonly runs: readonly Run[];
}

/** What a document says of the two sides of its "and"s. */
interface Sides {
  /** Names that stand somewhere without "and" on that side. */
  readonly alone: ReadonlySet<string>;
  /** How often two names stand together with "and". */
  readonly together: ReadonlyMap<string, number>;
}

/**
 * Joins the two halves of names such as "Procter and Gamble Co": neither stands in the document by itself, and the second
 * ends with a designator, or both stand together again and again. "Magellan and Balzac Inc" are two names once the text
 * says "Magellan" alone.
 */
export function joinAnds(sentences: readonly SentenceRuns[]): (readonly Run[])[] {
  const sides = sidesOf(sentences);
  return sentences.map(({ view, runs }) => joinFirms(view, joined(view, runs, sides)));
}

function sidesOf(sentences: readonly SentenceRuns[]): Sides {
  const alone = new Set<string>();
  const together = new Map<string, number>();
  for (const { view, runs } of sentences) {
    for (const [index, run] of runs.entries()) {
      const next = runs[index + 1];
      if (next !== undefined && areTied(view, run, next)) {
        const both = `${coreOf(view, run)} and ${coreOf(view, next)}`;
        together.set(both, (together.get(both) ?? 0) + 1);
      } else if (view.tokens[run.first - 1]?.lower !== "and") alone.add(coreOf(view, run));
    }
  }
  return { alone, together };
}

function areTied(view: SentenceView, left: Run, right: Run): boolean {
  return right.first === left.last + 1 && view.tokens[left.last]?.lower === "and";
}

function joined(view: SentenceView, runs: readonly Run[], sides: Sides): readonly Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const before = result.at(-1);
    if (before !== undefined && areTied(view, before, run) && isOneName(view, before, run, sides)) {
      result[result.length - 1] = { first: before.first, last: run.last };
    } else result.push(run);
  }
  return result;
}

function isOneName(view: SentenceView, left: Run, right: Run, { alone, together }: Sides): boolean {
  const { tokens, gazetteer } = view;
  if (isDesignated(view, left)) return false;
  if (isNoNameAlone(view, right)) return true;
  if (alone.has(coreOf(view, right))) return false;
  if (alone.has(coreOf(view, left)) && !isSaidOfOne(view, left, right)) return false;
  if (longestAlias(gazetteer, tokens, left.first) !== null) return false;
  if (longestAlias(gazetteer, tokens, right.first) !== null) return false;
  if (NOT_HALVES.has(looksOf(view, left.first, left.last))) return false;
  if (isDesignated(view, right) && right.last - right.first > 1) return true;
  if (isOffice(view, left, right)) return true;
  if (NOT_HALVES.has(looksOf(view, right.first, right.last))) return false;
  const isAgain = (together.get(`${coreOf(view, left)} and ${coreOf(view, right)}`) ?? 0) > 1;
  return isAgain || (tokens[right.last]?.lower === "said" && tokens[right.last + 1]?.lower === "it");
}

/** "Tolmar Printing and Packaging Corp said it": one firm, though the text calls it "Tolmar Printing" elsewhere. */
function isSaidOfOne(view: SentenceView, left: Run, right: Run): boolean {
  if (NOT_HALVES.has(looksOf(view, left.first, left.last)) || !isDesignated(view, right)) return false;
  const { tokens } = view;
  const closed = tokens[right.last]?.text === "<" ? right.last + 3 : right.last;
  return tokens[closed]?.lower === "said" && tokens[closed + 1]?.lower === "it";
}

/** "the Post and Telecommunications Ministry", "the United Food and Commercial Workers Union". */
function isOffice(view: SentenceView, left: Run, right: Run): boolean {
  if (view.tokens[left.first - 1]?.lower !== "the") return false;
  const looks = looksOf(view, right.first, right.last);
  return looks === "authority" || looks === "institution";
}

/** "Gas Corp" in "Texas Oil and Gas Corp": nothing but words of a kind of company. */
function isNoNameAlone(view: SentenceView, { first, last }: Run): boolean {
  if (!isDesignated(view, { first, last }) || last - first < 2) return false;
  return view.tokens.slice(first, last - 1).every((token) => COMPANY_HEADS.has(token.lower));
}

const NOT_HALVES = new Set(["place", "person", "company", "authority"]);

function isDesignated({ tokens }: SentenceView, run: Run): boolean {
  const end = tokens[run.last - 1];
  return end !== undefined && isDesignator(end);
}

/** The text of a run without its designator. */
function coreOf(view: SentenceView, run: Run): string {
  const last = isDesignated(view, run) && run.last - run.first > 1 ? run.last - 1 : run.last;
  return view.text.slice(view.tokens[run.first]?.start ?? 0, view.tokens[last - 1]?.end ?? 0);
}
