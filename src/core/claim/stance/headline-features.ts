import { type Compared, compare } from "./compared.ts";
import type { ToldText } from "./told-text.ts";
import { addClasses, addWords, classesOf } from "./word-features.ts";

/**
 * The features by which a headline's stance to a claim is read. Words that the claim holds as well say what the matter
 * is; the others say how the headline stands to it, so the two are kept apart. A sentence of a body is read alike.
 */
export function headlineFeatures(claim: ToldText, headline: ToldText): ReadonlySet<string> {
  const features = new Set<string>();
  const compared = compare(claim, headline);
  addOverlap(compared, features);
  addWords(compared, features);
  addClasses(compared, features);
  addMarks(compared, features);
  addSign(compared, features);
  return features;
}

function addOverlap({ claim, told }: Compared, features: Set<string>): void {
  const missing = [...claim.telling].filter((stem) => !told.telling.has(stem));
  const held = claim.telling.size - missing.length;
  features.add(`holds=${Math.round((4 * held) / Math.max(1, claim.telling.size))}/4 of the claim`);
  const own = [...told.telling].filter((stem) => !claim.telling.has(stem)).length;
  features.add(`own words=${Math.min(8, own)}`);
  if (missing.length === 0) features.add("all of the claim");
  for (const { type, stem } of claim.words) {
    if (type === "number") features.add(told.telling.has(stem) ? "same number" : "number missing");
  }
  features.add(`length=${Math.min(6, Math.floor(told.words.length / 4))}`);
}

const QUOTATION = /["“”]|(?:^|\s)['‘][^'’]+['’](?:\s|$|[:,?.!])/u;
const QUOTED = /["“'‘](\p{L}[^"”'’]{2,60})["”'’]/gu;

function addMarks(compared: Compared, features: Set<string>): void {
  const { words, text } = compared.told;
  if (text.includes("?")) features.add("question mark");
  if (text.includes("!")) features.add("exclamation mark");
  if (/\.\.\.|…/.test(text)) features.add("dots");
  if (QUOTATION.test(text)) features.add("quotation marks");
  if (words[0]?.classes.includes("ask") === true) features.add("put as a question");
  const colon = words.findIndex(({ lower }) => lower === ":");
  if (colon !== -1) features.add(compared.first > colon ? "colon before" : "colon behind");
  for (const quoted of text.matchAll(QUOTED)) addQuoted(compared, quoted, features);
}

function addQuoted({ told, shared }: Compared, quoted: RegExpExecArray, features: Set<string>): void {
  features.add(`quoted of ${Math.min(4, (quoted[1] ?? "").split(" ").length)}`);
  const from = quoted.index;
  const to = from + quoted[0].length;
  const holdsShared = told.words.some(({ start, end }, at) => shared[at] && start > from && end < to);
  if (holdsShared) features.add("quotes the claim");
}

/** Whether both are put as so or both as not so, and which of the claim's own cues the text leaves out. */
function addSign({ claim, told }: Compared, features: Set<string>): void {
  const a = isNegative(claim);
  features.add(
    a === isNegative(told) ? "same sign" : a ? "claim alone is negative" : "headline alone is negative",
  );
  const stems = new Set(told.words.map(({ stem }) => stem));
  for (const { stem, classes } of claim.words) {
    if (classes.length > 0 && !stems.has(stem)) features.add(`claim word missing=${stem}`);
  }
}

export function isNegative(told: ToldText): boolean {
  const classes = classesOf(told);
  return classes.has("negate") || classes.has("refute");
}
