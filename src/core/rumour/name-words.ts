// What is left of a name when everything that changes from text to text is taken away.

/** Legal forms: "Inc", "Oyj", "GmbH". They say what kind of body it is, not which. */
const LEGAL_FORMS = new Set(
  (
    "inc incorporated corp corporation co company companies cos ltd limited plc llc llp lp ag sa nv bv ab oy oyj asa " +
    "spa srl gmbh kg kgaa kk pty se sarl sas aps pjsc jsc ooo oao bhd sdn pte pvt psc sab sl"
  ).split(" "),
);

/** Words at the end of a name that one text gives and the next leaves out: "USAir Group", "the Ferro family". */
const TRAILING = new Set("group holding holdings family brothers bros".split(" "));
const LEADING = new Set(["the"]);
const CHINESE_FORM = /(?:股份有限公司|有限责任公司|有限公司|集团|集團|公司|株式会社)$/u;

/** A stock symbol or an aside in brackets: "Hughes Tool Co <HT>", "Nokia (NOK)". */
const BRACKETED = /<[^<>]*>|\([^()]*\)/g;
const POSSESSIVE = /['’]s(?=\s|$)/g;
const INITIAL_DOT = /\b(\p{L})\.(?=\s?\p{L}\b|\s|$)/gu;
const ACCENT = /\p{M}/gu;
const NO_WORD = /[^\p{L}\p{N}]+/gu;

/**
 * The words of a name by which it is compared: lower case, no accents, no legal form, no stock symbol, "&" and "and"
 * alike left out, "E.F." one word. Never empty for a name with a letter or digit in it.
 */
export function nameWords(name: string): readonly string[] {
  const words = rawWords(name);
  const core = withoutForms(words);
  return core.length === 0 ? words : core;
}

const TITLES = new Set("mr mrs ms dr sir lord lady dame prof professor".split(" "));

/** The words of a person's name without title and middle initials: "Mr. Martin T. Sosnoff", "Martin Sosnoff". */
export function personWords(name: string): readonly string[] {
  const words = nameWords(name);
  const own = words.filter((word, place) => !(place === 0 && TITLES.has(word)));
  const full = own.filter((word) => word.length > 1);
  return full.length > 1 ? full : own.length > 0 ? own : words;
}

/** The words written together, so that "U.S. Air" and "USAir" are one. */
export function squeezed(words: readonly string[]): string {
  return words.join("");
}

function rawWords(name: string): string[] {
  const plain = name
    .replaceAll(BRACKETED, " ")
    .replaceAll(POSSESSIVE, "")
    .normalize("NFKD")
    .replaceAll(ACCENT, "")
    .toLowerCase()
    .normalize("NFKC")
    .replaceAll(INITIAL_DOT, "$1");
  return joinInitials(plain.replaceAll(NO_WORD, " ").trim().split(" "))
    .map((word) => word.replace(CHINESE_FORM, "") || word)
    .filter((word) => word !== "" && word !== "and");
}

/** "e", "f", "hutton" becomes "ef", "hutton". */
function joinInitials(words: readonly string[]): string[] {
  const joined: string[] = [];
  let initials = "";
  for (const word of words) {
    if (/^[a-z]$/.test(word)) {
      initials += word;
      continue;
    }
    if (initials !== "") joined.push(initials);
    initials = "";
    joined.push(word);
  }
  if (initials !== "") joined.push(initials);
  return joined;
}

function withoutForms(words: readonly string[]): string[] {
  const core = words.filter(
    (word, place) =>
      !LEGAL_FORMS.has(word) && !(place === 0 && LEADING.has(word)) && !isMiddleInitial(words, place),
  );
  let end = core.length;
  while (end > 1 && TRAILING.has(core[end - 1] ?? "")) end -= 1;
  return core.slice(0, end);
}

/** The "T" of "Martin T. Sosnoff and MTS Corp": one text has it and the next does not. */
function isMiddleInitial(words: readonly string[], place: number): boolean {
  return place > 0 && place < words.length - 1 && /^[a-z]$/.test(words[place] ?? "");
}
