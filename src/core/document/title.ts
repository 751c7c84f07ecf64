import { nameKey } from "../page/outlet-index.ts";
import { textWeight } from "./html/block.ts";

/** Between a headline and the name of the site, or of a section, in titles of pages. */
const SEPARATOR =
  /\s+[|–—•·»«:-]+\s+|\s*\|\s*|\s+\/\/\s+|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}！？」』”])\s?[_-]\s?(?=[\p{L}])/gu;

/** A title with more bars and dashes than this is no headline. */
const MOST_CUTS = 10;

/** A headline weighs at least this much, in characters of an alphabet, when what stands beside it is cut off. */
const LEAST_HEADLINE = 12;

/**
 * A title without the names of its site before or after it: "Acme buys Beta - Business | The Daily" is "Acme buys Beta"
 * when "The Daily" is the site. What stands between headline and site name is a section and goes with it.
 */
export function withoutSiteName(title: string, siteNames: readonly string[]): string {
  const keys = new Set(siteNames.map(nameKey).filter((key) => key !== ""));
  const cuts = [...title.matchAll(SEPARATOR)].slice(0, MOST_CUTS).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  for (const cut of cuts) {
    const before = title.slice(0, cut.start);
    if (textWeight(before) >= LEAST_HEADLINE && endsInSite(title.slice(cut.end), keys)) return before.trim();
  }
  const [first] = cuts;
  if (first !== undefined && isSite(title.slice(0, first.start), keys)) {
    const rest = title.slice(first.end).trim();
    if (textWeight(rest) >= LEAST_HEADLINE) return rest;
  }
  return title.trim();
}

/** Section names and the site name before or after them stay below this many characters. */
const LONGEST_SECTION = 60;

/**
 * What a title says besides a headline: "The Daily" of "The Daily: Acme buys Beta" and of "Acme buys Beta - News - The
 * Daily". Null when it does not hold the headline, or nothing else.
 */
export function siteNameIn(title: string, headline: string): string | null {
  const at = headline === "" ? -1 : title.indexOf(headline);
  if (at < 0) return null;
  const before = title.slice(0, at).replace(/[\s|–—•·»«:-]+$/u, "");
  const after =
    title
      .slice(at + headline.length)
      .split(SEPARATOR)
      .at(-1)
      ?.trim() ?? "";
  const name = after === "" ? before : after;
  return name === "" || name.length > LONGEST_SECTION ? null : name;
}

/** What follows a headline: the site's name, or a section and it, or it and its sections. */
function endsInSite(after: string, keys: ReadonlySet<string>): boolean {
  if (isSite(after, keys)) return true;
  const [first = "", ...others] = after.split(SEPARATOR);
  return isSite(first, keys) || (after.length < LONGEST_SECTION && isSite(others.at(-1) ?? "", keys));
}

function isSite(words: string, keys: ReadonlySet<string>): boolean {
  const key = nameKey(words);
  if (keys.has(key)) return true;
  const letters = lettersOf(words);
  return letters.length >= 3 && [...keys].some((known) => lettersOf(known) === letters);
}

/** What two spellings of a title have in common: its letters and digits, in lower case. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "");
}
