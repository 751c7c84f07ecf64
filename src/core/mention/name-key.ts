// How names are compared: by their letters, digits and ampersands, in lower case and without accents. White space,
// hyphens and apostrophes are written this way and that ("Hewlett-Packard", "Hewlett Packard") and make no difference.

const ACCENT = /\p{M}/gu;
const PLAIN = /^[a-z\d&]*$/;
const NOT_KEY = /[^\p{L}\p{N}&]/gu;

/** The key of a word. Empty for punctuation and for "and", which is written "&" as often. */
export function keyOf(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower === "&" || lower === "and" ? "" : lower;
  const key = lower.normalize("NFKD").replace(ACCENT, "").replace(NOT_KEY, "").normalize("NFC");
  return key === "&" ? "" : key;
}

// One character of a script without word borders, or a stretch of letters and digits.
const PIECE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}])[\p{L}\p{M}\p{N}&])+/gu;

/** The keys of the smallest pieces into which a text with this name may be cut; together they are its key. */
export function keyPieces(name: string): string[] {
  return (name.match(PIECE) ?? []).map(keyOf).filter((piece) => piece !== "");
}
