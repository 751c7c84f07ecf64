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

/** Whether `short` is made of the first letters of the words of `full`: "GM" of "General Motors", "LSE", "FDA", "QPL". */
export function isInitialism(short: string, full: string): boolean {
  const letters = short.replaceAll(/[.&\s]/g, "").toUpperCase();
  if (letters.length < 2 || letters.length > 7) return false;
  const words = full.split(/[\s/-]+/u).filter((word) => /\p{L}/u.test(word));
  const telling = words.filter((word) => !LEFT_OUT.has(word.toLowerCase()));
  const initials = telling.map(firstLetter).join("");
  if (initials === letters || words.map(firstLetter).join("") === letters) return true;
  // Designators at the end may be left out of the initials: "AMR Corp" aside, "GMC" is "General Motors Corp".
  return (
    letters.length >= 2 &&
    telling.length > letters.length &&
    initials.startsWith(letters) &&
    telling.length - letters.length <= 2
  );
}

function firstLetter(word: string): string {
  return /\p{L}/u.exec(word)?.[0]?.toUpperCase() ?? "";
}
