import { nameKey } from "../page/outlet-index.ts";

/** Between a headline and the name of the site, or of a section, in titles of pages. */
const SEPARATOR = /\s+[|–—•·»«:-]+\s+|\s*\|\s*|\s+\/\/\s+/gu;

/** A headline has at least this many letters when what stands beside it is cut off. */
const LEAST_HEADLINE = 12;

/**
 * A title without the names of its site before or after it: "Acme buys Beta - Business | The Daily" is "Acme buys Beta"
 * when "The Daily" is the site. What stands between headline and site name is a section and goes with it.
 */
export function withoutSiteName(title: string, siteNames: readonly string[]): string {
  const keys = new Set(siteNames.map(nameKey).filter((key) => key !== ""));
  const cuts = [...title.matchAll(SEPARATOR)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  for (const cut of cuts) {
    const after = title.slice(cut.end);
    const site = after.split(SEPARATOR).at(-1) ?? after;
    const before = title.slice(0, cut.start);
    if (before.length < LEAST_HEADLINE || after.length > before.length) continue;
    if (isSite(after, keys) || (isSite(site, keys) && after.length < LONGEST_SECTION)) return before.trim();
  }
  const [first] = cuts;
  if (first !== undefined && isSite(title.slice(0, first.start), keys)) {
    const rest = title.slice(first.end).trim();
    if (rest.length >= LEAST_HEADLINE) return rest;
  }
  return title.trim();
}

/** Section names and the site name after them stay below this many characters. */
const LONGEST_SECTION = 60;

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
