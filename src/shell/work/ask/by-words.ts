import { closeness, closestSentences, type Rarity } from "../../../core/claim/stance/closeness.ts";
import { type ToldText, toldText } from "../../../core/claim/stance/told-text.ts";
import type { DocumentId } from "../../../core/document/document.ts";
import { splitSentences } from "../../../core/document/sentences.ts";
import type { Desk, KeptDocument } from "../../store/desk-store.ts";
import { termsOf } from "../../store/search/terms.ts";

/** A kept document as stance is read from it. */
export interface ToldDocument {
  readonly document: KeptDocument;
  readonly headline: ToldText | null;
  readonly body: readonly ToldText[];
}

export function toldDocument(document: KeptDocument): ToldDocument {
  const { text, bodyStart } = document;
  const sentences = splitSentences(text, bodyStart);
  const told = (part: "title" | "body"): ToldText[] =>
    sentences.filter((one) => one.part === part).map(({ start, end }) => toldText(text.slice(start, end)));
  return { document, headline: told("title")[0] ?? null, body: told("body") };
}

/** A document that says most of what was asked, whoever its parties are. */
export interface CloseDocument extends ToldDocument {
  /** How much of what was asked it says within its headline and a few sentences, from 0 to 1. */
  readonly closeness: number;
}

export interface WordsFound {
  /** Those that tell of it, the closest first. */
  readonly telling: readonly CloseDocument[];
  /** The closest of those that say too little to tell of it; null when none shares a telling word. */
  readonly nearest: CloseDocument | null;
  readonly rarity: Rarity;
}

// A word that more documents hold is looked for only together with another: what it costs to ask stays the same
// however large the desk is.
const MOST_HOLDING = 500;
const MOST_WORDS = 12;
const MOST_COMMON = 6;
const MOST_CANDIDATES = 80;

/** Documents that tell of what was asked, by its words alone: found through the search index and read again. */
export async function findByWords(desk: Desk, asked: ToldText): Promise<WordsFound> {
  const words = wordsToFind(asked);
  const holding = await Promise.all(
    words.map(async (word) => ({ ...word, ids: await desk.search.holding(word.query, MOST_HOLDING + 1) })),
  );
  const rarity = rarityBy(holding);
  const worth = new Map<DocumentId, number>();
  const add = (ids: readonly DocumentId[], more: number): void => {
    for (const id of ids) worth.set(id, (worth.get(id) ?? 0) + more);
  };
  const common = holding.filter(({ ids }) => ids.length > MOST_HOLDING);
  for (const { stem, ids } of holding) if (ids.length <= MOST_HOLDING) add(ids, rarity(stem));
  for (const [one, other] of pairs(common.slice(0, MOST_COMMON))) {
    const ids = await desk.search.holding(`${one.query} ${other.query}`, MOST_HOLDING);
    add(ids, (rarity(one.stem) + rarity(other.stem)) / 2);
  }
  const candidates = [...worth]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_CANDIDATES)
    .map(([id]) => id);
  const documents = await desk.kept.documents(candidates);
  const close = [...documents.values()]
    .flatMap((document) => (document === "erased" ? [] : [closeTo(asked, document, rarity)]))
    .sort((a, b) => b.closeness - a.closeness || (a.document.id < b.document.id ? -1 : 1));
  const telling = close.filter((one) => tells(asked, one, rarity));
  return { telling, nearest: close.find((one) => !telling.includes(one)) ?? null, rarity };
}

interface Sought {
  readonly stem: string;
  readonly query: string;
}

function wordsToFind(asked: ToldText): readonly Sought[] {
  return [...asked.telling].slice(0, MOST_WORDS).flatMap((stem): Sought[] => {
    const query = termsOf(stem).join(" ");
    if (query === "") return [];
    // A stem stands for its forms; a short one would stand for too much.
    return [{ stem, query: /^[a-z]{4,}$/.test(query) ? `${query}*` : `"${query}"` }];
  });
}

/** What few documents hold tells most. A word that none holds tells that nothing here is quite what was asked. */
function rarityBy(holding: readonly (Sought & { readonly ids: readonly DocumentId[] })[]): Rarity {
  const most = Math.max(1, ...holding.map(({ ids }) => ids.length));
  const rarities = new Map(
    holding.map(({ stem, ids }) => [stem, Math.log(1 + (2 * most) / Math.max(0.5, ids.length))]),
  );
  return (stem) => rarities.get(stem) ?? 1;
}

function pairs<T>(all: readonly T[]): readonly (readonly [T, T])[] {
  return all.flatMap((one, at) => all.slice(at + 1).map((other) => [one, other] as const));
}

const MOST_SENTENCES = 3;

export function closeTo(asked: ToldText, document: KeptDocument, rarity: Rarity): CloseDocument {
  const told = toldDocument(document);
  const sentences = closestSentences(asked, told.body, rarity, MOST_SENTENCES).map((one) => one.told);
  const texts = told.headline === null ? sentences : [told.headline, ...sentences];
  return { ...told, closeness: closeness(asked, texts, rarity) };
}

// Chosen on one half of the rumours of Emergent, those whose id begins with an odd digit (docs/ask.md).
const LEAST_IN_ALL = 0.6;
const LEAST_IN_HEADLINE = 0.5;
const LEAST_BESIDE_BODY = 0.3;

/** Whether a document tells of what was asked: its headline says half of it, or some of it and the body the rest. */
export function tells(
  asked: ToldText,
  { headline, closeness: inAll }: CloseDocument,
  rarity: Rarity,
): boolean {
  if (headline === null) return inAll >= LEAST_IN_ALL;
  const inHeadline = closeness(asked, [headline], rarity);
  return inHeadline >= LEAST_IN_HEADLINE || (inHeadline >= LEAST_BESIDE_BODY && inAll >= LEAST_IN_ALL);
}
