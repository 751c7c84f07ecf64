// Words that initials leave out: "BoE" aside, "FDA" is the Food and Drug Administration.
const LEFT_OUT = new Set([
  "and",
  "of",
  "the",
  "for",
  "de",
  "du",
  "des",
  "del",
  "della",
  "di",
  "la",
  "le",
  "&",
  "in",
]);
const LONGEST_INITIALS = 7;
// "GM" leaves the last word of "General Motors Corp" out, "QOP" that of "Queensland Orrin Press Ltd", seldom two.
const MOST_UNSAID = 2;

/** The initials that a name may be shortened to: with and without small words, with and without its last words. */
export function initialsOf(name: string): string[] {
  const words = name.split(/[\s/-]+/u).filter((word) => /\p{L}/u.test(word));
  const telling = words.filter((word) => !LEFT_OUT.has(word.toLowerCase())).map(firstLetter);
  const all = [words.map(firstLetter).join("")];
  for (let unsaid = 0; unsaid <= MOST_UNSAID; unsaid += 1) {
    all.push(telling.slice(0, telling.length - unsaid).join(""));
  }
  return all.filter((initials) => initials.length >= 2 && initials.length <= LONGEST_INITIALS);
}

/** Whether `short` is made of the first letters of the words of `full`: "GM" of "General Motors", "LSE", "FDA", "QOP". */
export function isInitialism(short: string, full: string): boolean {
  return initialsOf(full).includes(short.replaceAll(/[.&\s]/g, "").toUpperCase());
}

function firstLetter(word: string): string {
  return /\p{L}/u.exec(word)?.[0]?.toUpperCase() ?? "";
}
