/** How a verb is inflected where it stands. "past" also covers participles that look the same ("acquired"). */
export type VerbForm = "base" | "third" | "ing" | "past" | "participle";

/** All forms of a verb given by its base form, each with what it can be. Phrasal verbs inflect their first word. */
export function verbForms(phrase: string): readonly [words: string, form: VerbForm][] {
  const [base = "", ...rest] = phrase.split(" ");
  const tail = rest.length === 0 ? "" : ` ${rest.join(" ")}`;
  const [past, participle] = IRREGULAR[base] ?? [regularPast(base), regularPast(base)];
  const forms: [string, VerbForm][] = [
    [base, "base"],
    [thirdPerson(base), "third"],
    [gerund(base), "ing"],
    [past, "past"],
  ];
  // British spelling doubles the "l": "cancelled".
  if (/[^aeiou]el$/.test(base)) forms.push([`${base}ling`, "ing"], [`${base}led`, "past"]);
  if (participle !== past) forms.push([participle, "participle"]);
  return forms.map(([word, form]) => [word + tail, form]);
}

/** Singular and plural of a noun phrase; the last word inflects. */
export function nounForms(phrase: string): readonly string[] {
  return [phrase, pluralOf(phrase)];
}

function pluralOf(noun: string): string {
  if (/(?:[sxz]|ch|sh)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
}

function thirdPerson(base: string): string {
  if (base === "have") return "has";
  if (/(?:o|[sxz]|ch|sh)$/.test(base)) return `${base}es`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
}

function gerund(base: string): string {
  if (base.endsWith("ie")) return `${base.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  return `${doubled(base)}ing`;
}

function regularPast(base: string): string {
  if (base.endsWith("e")) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${doubled(base)}ed`;
}

// Of longer verbs those double their last letter whose last syllable is stressed; spelling does not tell which.
const STRESSED = new Set(
  "begin commit submit refer prefer transfer occur permit admit regret rebut acquit control embed".split(" "),
);

/** "cut", "ship", "plan": one syllable that ends in a single vowel and a consonant. */
const ONE_SYLLABLE = /^(?:[^aeiou]*|qu)[aeiou][bdfglmnprtvz]$/;

function doubled(base: string): string {
  return STRESSED.has(base) || ONE_SYLLABLE.test(base) ? base + base.at(-1) : base;
}

/** Past and participle of the irregular verbs that rules use. */
const IRREGULAR: Readonly<Record<string, readonly [string, string]>> = {
  be: ["was", "been"],
  become: ["became", "become"],
  begin: ["began", "begun"],
  bid: ["bid", "bid"],
  break: ["broke", "broken"],
  bring: ["brought", "brought"],
  build: ["built", "built"],
  buy: ["bought", "bought"],
  choose: ["chose", "chosen"],
  come: ["came", "come"],
  cost: ["cost", "cost"],
  cut: ["cut", "cut"],
  do: ["did", "done"],
  fight: ["fought", "fought"],
  find: ["found", "found"],
  get: ["got", "got"],
  give: ["gave", "given"],
  go: ["went", "gone"],
  grow: ["grew", "grown"],
  have: ["had", "had"],
  hit: ["hit", "hit"],
  hold: ["held", "held"],
  lay: ["laid", "laid"],
  lead: ["led", "led"],
  leave: ["left", "left"],
  lend: ["lent", "lent"],
  lose: ["lost", "lost"],
  make: ["made", "made"],
  pay: ["paid", "paid"],
  put: ["put", "put"],
  quit: ["quit", "quit"],
  rise: ["rose", "risen"],
  run: ["ran", "run"],
  seek: ["sought", "sought"],
  sell: ["sold", "sold"],
  set: ["set", "set"],
  shed: ["shed", "shed"],
  shut: ["shut", "shut"],
  sink: ["sank", "sunk"],
  spin: ["spun", "spun"],
  split: ["split", "split"],
  stand: ["stood", "stood"],
  steal: ["stole", "stolen"],
  strike: ["struck", "struck"],
  take: ["took", "taken"],
  throw: ["threw", "thrown"],
  uphold: ["upheld", "upheld"],
  withdraw: ["withdrew", "withdrawn"],
  win: ["won", "won"],
  fall: ["fell", "fallen"],
  think: ["thought", "thought"],
  say: ["said", "said"],
  tell: ["told", "told"],
  see: ["saw", "seen"],
  let: ["let", "let"],
  meet: ["met", "met"],
  write: ["wrote", "written"],
  swallow: ["swallowed", "swallowed"],
  undergo: ["underwent", "undergone"],
};

const PASTS: ReadonlySet<string> = new Set(Object.values(IRREGULAR).map(([past]) => past));
/** Words in "-ed" that are more often adjectives or nouns than verbs. */
const NO_PASTS: ReadonlySet<string> = new Set(
  "limited united based related listed unlisted indeed speed feed need seed breed hundred red combined proposed planned estimated reported alleged".split(
    " ",
  ),
);

/** Whether a word looks like a verb in the past; a guess by its spelling, for words that no rule knows. */
export function isPastForm(word: string): boolean {
  return PASTS.has(word) || (word.length > 4 && word.endsWith("ed") && !NO_PASTS.has(word));
}
