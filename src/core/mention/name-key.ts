// How names are compared: by their letters, digits, ampersands and plus signs, in lower case and without accents. White space,
// hyphens and apostrophes are written this way and that ("Hewlett-Packard", "Hewlett Packard") and make no difference.

const ACCENT = /\p{M}/gu;
const PLAIN = /^[a-z\d&+]*$/;
const NOT_KEY = /[^\p{L}\p{N}&+]/gu;

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

export function keysOfName(name: string): NameKeys {
  return BEYOND_ASCII.test(name) ? keysOfForeignName(name) : keysOfPlainName(name.toLowerCase());
}

const BEYOND_ASCII = /[^\x20-\x7f]/;

function keysOfPlainName(lower: string): NameKeys {
  const end = lower.indexOf(" ");
  const firsts: string[] = [];
  let key = "";
  let pieces = 0;
  for (let at = nextPlain(lower, 0); at < lower.length; ) {
    const start = at;
    while (at < lower.length && isPlain(lower.charCodeAt(at))) at += 1;
    const piece = lower.slice(start, at);
    at = nextPlain(lower, at);
    if (piece === "and" || piece === "&") continue;
    key += piece;
    pieces += 1;
    if (pieces === 1 || end === -1 || start < end) firsts.push(key);
  }
  return { key, pieces, firsts };
}

function nextPlain(lower: string, from: number): number {
  let at = from;
  while (at < lower.length && !isPlain(lower.charCodeAt(at))) at += 1;
  return at;
}

/** A small letter, a digit, an ampersand or a plus sign. */
function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 38 || code === 43;
}

// One character of a script without word borders, or a stretch of letters and digits.
const PIECE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}])[\p{L}\p{M}\p{N}&+])+/gu;

/** The same for names with letters beyond ASCII, more slowly. */
function keysOfForeignName(name: string): NameKeys {
  const end = name.indexOf(" ");
  const inFirst = piecesOf(end === -1 ? name : name.slice(0, end)).length;
  const pieces = piecesOf(name);
  const firsts = pieces.slice(0, Math.max(1, inFirst)).map((_, index) => pieces.slice(0, index + 1).join(""));
  return { key: pieces.join(""), pieces: pieces.length, firsts };
}

function piecesOf(name: string): string[] {
  return (name.match(PIECE) ?? []).map(keyOf).filter((piece) => piece !== "");
}
