import type { Token } from "../document/token.ts";
import type { Entity, EntityId } from "./entity.ts";
import { EMPTY_LEXICON, type Lexicon } from "./lexicon/lexicon.ts";
import { keyOf, keyPieces } from "./name-key.ts";

/** The entities the desk knows, ready to be found in text. Made once, never changed. */
export interface Gazetteer {
  readonly entities: ReadonlyMap<EntityId, Entity>;
  /** All beginnings of all aliases, by key; a node that ends an alias lists whose alias it is. */
  readonly nodes: ReadonlyMap<string, readonly AliasUse[]>;
  readonly byTicker: ReadonlyMap<string, readonly EntityId[]>;
  readonly lexicon: Lexicon;
}

/** One alias as one entity uses it. */
export interface AliasUse {
  readonly entity: EntityId;
  readonly text: string;
  readonly strength: "strong" | "weak";
}

/** An alias found in a run of tokens: it ends before the token at `end`. */
export interface AliasMatch {
  readonly end: number;
  readonly uses: readonly AliasUse[];
}

/**
 * Aliases are kept as a tree of keys (see `keyOf`), with a node at each place where the text may be cut into tokens, so
 * that look-up walks tokens and never crosses a word's border. Scripts that do not mark words are cut at each character.
 */
export function indexEntities(entities: readonly Entity[], lexicon: Lexicon = EMPTY_LEXICON): Gazetteer {
  const byId = new Map<EntityId, Entity>();
  const nodes = new Map<string, AliasUse[]>();
  const byTicker = new Map<string, EntityId[]>();
  for (const entity of entities) {
    byId.set(entity.id, entity);
    addAlias(nodes, entity.name, { entity: entity.id, text: entity.name, strength: "strong" });
    for (const alias of entity.aliases) {
      addAlias(nodes, alias.text, { entity: entity.id, text: alias.text, strength: alias.strength });
    }
    for (const ticker of entity.tickers) push(byTicker, ticker.toUpperCase(), entity.id);
  }
  return { entities: byId, nodes, byTicker, lexicon };
}

function addAlias(nodes: Map<string, AliasUse[]>, text: string, use: AliasUse): void {
  let key = "";
  for (const piece of keyPieces(text)) {
    key += piece;
    if (!nodes.has(key)) nodes.set(key, []);
  }
  if (key === "") return;
  const uses = nodes.get(key) ?? [];
  // A name that is also listed as an alias is as strong as the alias says, so that "Apple" can be weak.
  const same = uses.findIndex((other) => other.entity === use.entity);
  if (same === -1) uses.push(use);
  else if (use.strength === "weak") uses[same] = use;
}

function push(map: Map<string, EntityId[]>, key: string, id: EntityId): void {
  const ids = map.get(key);
  if (ids === undefined) map.set(key, [id]);
  else if (!ids.includes(id)) ids.push(id);
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
  let key = "";
  let found: AliasMatch | null = null;
  for (let index = first; index < tokens.length; index += 1) {
    const piece = keyOf(tokens[index]?.lower ?? "");
    if (piece === "" && !isInside(tokens, first, index)) break;
    if (piece === "") continue;
    key += piece;
    const uses = gazetteer.nodes.get(key);
    if (uses === undefined) return inflected(gazetteer, key, index + 1) ?? found;
    const fitting = capitals === "count" ? fittingUses(uses, tokens, first, index) : uses;
    if (fitting.length > 0) found = { end: index + 1, uses: fitting };
  }
  return found;
}

function isInside(tokens: readonly Token[], first: number, index: number): boolean {
  return index > first && INNER_MARKS.has(tokens[index]?.text ?? "");
}

function fittingUses(
  uses: readonly AliasUse[],
  tokens: readonly Token[],
  first: number,
  last: number,
): readonly AliasUse[] {
  return uses.filter((use) => fitsCapitals(use.text, tokens, first, last));
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
    const uses = gazetteer.nodes.get(key.slice(0, -cut));
    if (uses !== undefined && uses.length > 0) return { end, uses };
  }
  return null;
}
