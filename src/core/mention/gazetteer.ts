import type { Token } from "../document/token.ts";
import type { Entity, EntityId } from "./entity.ts";
import type { LanguageNames } from "./language-names.ts";
import { DESIGNATORS, GROUP_WORDS } from "./lexicon/designators.ts";
import { EMPTY_LEXICON, type Lexicon } from "./lexicon/lexicon.ts";
import { keyOf, keysOfName } from "./name-key.ts";

/** The entities the desk knows, ready to be found in text. Made once, never changed. */
export interface Gazetteer {
  readonly entities: ReadonlyMap<EntityId, Entity>;
  /** Whose alias a key is (see `keyOf`). */
  readonly aliases: ReadonlyMap<string, readonly AliasUse[]>;
  /** The keys with which aliases begin, and into how many tokens at most the longest of them may be cut. */
  readonly starts: ReadonlyMap<string, number>;
  /** Those of them that begin without a capital ("eBay", "小米"), so that few small words need a look. */
  readonly smallStarts: ReadonlySet<string>;
  readonly lexicon: Lexicon;
  /** What tells names in languages other than English, by their codes. */
  readonly languages: ReadonlyMap<string, LanguageNames>;
}

/** One alias as one entity uses it. */
export interface AliasUse {
  readonly entity: EntityId;
  readonly text: string;
  readonly strength: "strong" | "weak";
  /** Into how many tokens it may be cut at least and at most: "Life Time" is not "Lifetime", "E.F. Orrin" may be "EF Orrin". */
  readonly least: number;
  readonly most: number;
}

/** An alias found in a run of tokens: it ends before the token at `end`. */
export interface AliasMatch {
  readonly end: number;
  readonly uses: readonly AliasUse[];
}

interface OpenGazetteer extends Gazetteer {
  readonly entities: Map<EntityId, Entity>;
  readonly aliases: Map<string, AliasUse[]>;
  readonly starts: Map<string, number>;
  readonly smallStarts: Set<string>;
}

/**
 * Aliases are kept by key, and their first words apart, so that look-up walks tokens, never crosses a word's border and
 * stops at once where no alias begins. Scripts that do not mark words have one character a token.
 */
export function indexEntities(
  entities: readonly Entity[],
  lexicon: Lexicon = EMPTY_LEXICON,
  languages: ReadonlyMap<string, LanguageNames> = new Map(),
): Gazetteer {
  const gazetteer: OpenGazetteer = {
    entities: new Map(),
    aliases: new Map(),
    starts: new Map(),
    smallStarts: new Set(),
    lexicon,
    languages,
  };
  for (const entity of entities) {
    gazetteer.entities.set(entity.id, entity);
    if (!isCovered(entity)) addAlias(gazetteer, entity.id, entity.name, "strong");
    for (const { text, strength } of entity.aliases) addAlias(gazetteer, entity.id, text, strength);
  }
  return gazetteer;
}

/** Whether the first alias and the designators behind it make up the name, which is then found without being listed. */
function isCovered({ name, aliases }: Entity): boolean {
  const short = aliases[0]?.text ?? name;
  if (short.length >= name.length || !name.startsWith(short)) return false;
  const rest = name
    .slice(short.length)
    .toLowerCase()
    .split(/[\s,.]+/);
  return rest.every((word) => word === "" || DESIGNATORS.has(word) || GROUP_WORDS.has(word));
}

function addAlias(
  { aliases, starts, smallStarts }: OpenGazetteer,
  entity: EntityId,
  text: string,
  strength: AliasUse["strength"],
): void {
  const { key, pieces, firsts } = keysOfName(text);
  const least = pieces > 1 && SPACED.test(text) ? pieces : 1;
  const use: AliasUse = { entity, text, strength, least, most: pieces };
  const uses = aliases.get(key);
  if (uses === undefined) aliases.set(key, [use]);
  else addUse(uses, use);
  const isSmall = !beginsLarge(text);
  for (const first of firsts) {
    if ((starts.get(first) ?? 0) < pieces) starts.set(first, pieces);
    if (isSmall) smallStarts.add(first);
  }
}

const SPACED = /^[A-Za-z\d ]+$/;

function beginsLarge(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return /^\p{Lu}/u.test(text);
}

/** A name that is also listed as an alias is as strong as the alias says, so that "Apple" can be weak. */
function addUse(uses: AliasUse[], use: AliasUse): void {
  const same = uses.findIndex((other) => other.entity === use.entity);
  if (same === -1) uses.push(use);
  else if (use.strength === "weak") uses[same] = use;
}

/** Whose name or alias `name` is, whatever its case, accents and hyphens. */
export function usesOfName(gazetteer: Gazetteer, name: string): readonly AliasUse[] {
  return gazetteer.aliases.get(keysOfName(name).key) ?? [];
}

// Marks that a name may hold between its words: "Yum! Brands", "Snyder's-Lance", "Jean. Co".
// "and" is one of them, since "Marks and Spencer" is "Marks & Spencer".
const INNER_MARKS = new Set([".", "-", "!", "'", "’", "&", "/", "+", "–", "·", "・", "and", "And", "AND"]);

/**
 * The longest alias that begins with the token at `first`; null when there is none. `capitals` says whether capital
 * letters count: where they tell names from words, "Office Depot" is not "office depot" and "ICE" is not "Ice".
 */
export function longestAlias(
  gazetteer: Gazetteer,
  tokens: readonly Token[],
  first: number,
  capitals: "count" | "ignored" = "count",
): AliasMatch | null {
  let key = keyOf(tokens[first]?.lower ?? "");
  const longest = gazetteer.starts.get(key);
  if (longest === undefined) return inflected(gazetteer, key, first + 1);
  let pieces = 1;
  let found = matchOf(gazetteer, { key, pieces }, tokens, first, first, capitals);
  for (let index = first + 1; pieces < longest && index < tokens.length; index += 1) {
    const piece = keyOf(tokens[index]?.lower ?? "");
    if (piece === "" && !INNER_MARKS.has(tokens[index]?.text ?? "")) break;
    if (piece === "") continue;
    key += piece;
    pieces += 1;
    found = matchOf(gazetteer, { key, pieces }, tokens, first, index, capitals) ?? found;
  }
  return found ?? inflected(gazetteer, key, first + pieces);
}

function matchOf(
  gazetteer: Gazetteer,
  { key, pieces }: { readonly key: string; readonly pieces: number },
  tokens: readonly Token[],
  first: number,
  last: number,
  capitals: "count" | "ignored",
): AliasMatch | null {
  const uses = gazetteer.aliases.get(key);
  if (uses === undefined) return null;
  const fitting = uses.filter(
    (use) =>
      use.least <= pieces &&
      pieces <= use.most &&
      (capitals === "ignored" || fitsCapitals(use.text, tokens, first, last)),
  );
  return fitting.length > 0 ? { end: last + 1, uses: fitting } : null;
}

const SHORT_CAPITALS = /^[A-Z\d&.]{2,5}$/;

/** Whether the tokens from `first` to `last` have capitals where the alias has them. */
function fitsCapitals(alias: string, tokens: readonly Token[], first: number, last: number): boolean {
  if (first === last && SHORT_CAPITALS.test(alias)) return /\p{Lu}.*\p{Lu}/u.test(tokens[first]?.text ?? "");
  for (let index = first; index <= last; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.shape !== "lower" || keyOf(token.lower) === "" || token.lower === "'s")
      continue;
    if (!alias.includes(token.text)) return false;
  }
  return true;
}

const CYRILLIC_END = /\p{Script=Cyrillic}$/u;
// Case endings of Russian, Bulgarian and Ukrainian nouns are at most three letters: "Яндексами" is Яндекс.
const LONGEST_ENDING = 3;
const SHORTEST_STEM = 4;

function inflected(gazetteer: Gazetteer, key: string, end: number): AliasMatch | null {
  if (!CYRILLIC_END.test(key)) return null;
  for (let cut = 1; cut <= LONGEST_ENDING && key.length - cut >= SHORTEST_STEM; cut += 1) {
    const uses = gazetteer.aliases.get(key.slice(0, -cut));
    if (uses !== undefined && uses.length > 0) return { end, uses };
  }
  return null;
}
