// How names are compared: by their letters, digits and ampersands, in lower case and without accents. White space,
// hyphens and apostrophes are written this way and that ("Hewlett-Packard", "Hewlett Packard") and make no difference.

const ACCENT = /\p{M}/gu;
const PLAIN = /^[a-z\d&]*$/;
const NOT_KEY = /[^\p{L}\p{N}&]/gu;

/** The key of a word. Empty for punctuation and for "and", which is written "&" as often. */
export function keyOf(text: string): string {
  if (PLAIN.test(text)) return text === "&" || text === "and" ? "" : text;
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower === "and" ? "" : lower;
  const key = lower.normalize("NFKD").replace(ACCENT, "").replace(NOT_KEY, "").normalize("NFC");
  return key === "&" ? "" : key;
}

/** A name as look-up needs it. */
export interface NameKeys {
  readonly key: string;
  /** Into how many tokens a text with this name may be cut at most. */
  readonly pieces: number;
  /** The keys that its first token may have: "j" and "jp" for "J.P. Morgan", "mcdonald" and "mcdonalds" for "McDonald's". */
  readonly firsts: readonly string[];
}

const ASCII_NAME = /^[\w\s.,&'’"!/()+*@-]*$/;
const ASCII_GAP = /[^a-z\d&]+/;
// One character of a script without word borders, or a stretch of letters and digits.
const PIECE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}])[\p{L}\p{M}\p{N}&])+/gu;

export function keysOfName(name: string): NameKeys {
  const pieces = piecesOf(name);
  const firsts: string[] = [];
  const firstWord = name.search(/\s/);
  const inFirst = firstWord === -1 ? pieces.length : piecesOf(name.slice(0, firstWord)).length;
  let key = "";
  for (const [index, piece] of pieces.entries()) {
    key += piece;
    if (index < Math.max(1, inFirst)) firsts.push(key);
  }
  return { key, pieces: pieces.length, firsts };
}

/** The keys of the smallest pieces into which a text with this name may be cut. */
function piecesOf(name: string): string[] {
  if (ASCII_NAME.test(name)) {
    return name
      .toLowerCase()
      .split(ASCII_GAP)
      .filter((piece) => piece !== "" && piece !== "&" && piece !== "and");
  }
  return (name.match(PIECE) ?? []).map(keyOf).filter((piece) => piece !== "");
}
