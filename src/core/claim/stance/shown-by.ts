import type { Contribution } from "../../base/linear-model.ts";
import type { StanceClass } from "./stance-words.ts";
import type { ToldText, ToldWord } from "./told-text.ts";

// A weight below this turns nothing, and words behind it would only be named for being there.
const LEAST_WEIGHT = 0.15;
const MOST_WORDS = 3;

/** The words of a text behind what speaks for a stance, verbatim; those of the largest weight first. */
export function shownBy(
  claim: ToldText,
  told: ToldText,
  because: readonly Contribution[],
): readonly string[] {
  const found = new Set<string>();
  for (const { feature, weight } of because) {
    if (weight < LEAST_WEIGHT) continue;
    for (const words of wordsBehind(feature, claim, told)) found.add(words);
    if (found.size >= MOST_WORDS) break;
  }
  return [...found].slice(0, MOST_WORDS);
}

// Classes that colour a headline and say nothing a reader would take for a stance.
const COLOUR: ReadonlySet<StanceClass> = new Set(["ask", "watch", "emotion"]);

/** Only words that a reader would see as saying how surely: what else was learned of a word shows nobody anything. */
function isCue({ type, classes }: ToldWord): boolean {
  return type === "word" && classes.some((name) => !COLOUR.has(name));
}

const BY_CLASS = /^(?:class|class \w+|new class|begins|beside shared)=(.+)$/;
const BY_WORD = /^(?:word|before|behind|within)=(.+)$/;

function wordsBehind(feature: string, claim: ToldText, told: ToldText): readonly string[] {
  const verbatim = ({ start, end }: ToldWord): string => told.text.slice(start, end);
  const own = told.words.filter((word) => isCue(word) && !claim.telling.has(word.stem));
  const byClass = BY_CLASS.exec(feature)?.[1];
  if (byClass !== undefined) {
    return own.filter(({ classes }) => classes.some((name) => name === byClass)).map(verbatim);
  }
  const byWord = BY_WORD.exec(feature)?.[1];
  if (byWord !== undefined) return own.filter(({ stem }) => stem === byWord).map(verbatim);
  if (feature === "question mark" || feature === "put as a question")
    return ["?"].filter((mark) => told.text.includes(mark));
  return [];
}
