import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

/** A headline of Emergent with the body that FNC-1 has for it; the pairing is ours and by words. */
export interface EmergentDocument {
  /** The corpus's article id: one document of one claim. */
  readonly id: string;
  readonly claimId: string;
  readonly headline: string;
  readonly headlineStance: EmergentStance;
  /** Null when no body could be found: then all that is known of the article is its headline. */
  readonly body: string | null;
  /** By host ("appleinsider.com"). */
  readonly outlet: string;
  readonly url: string;
  /** When the corpus's makers entered the article, `YYYY-MM-DDTHH:MM:SS` in UTC: not when it was published. */
  readonly entered: string | null;
}

export type EmergentStance = "for" | "against" | "observing";

/** One of the 300 rumours: a sentence. */
export interface EmergentClaim {
  readonly id: string;
  readonly sentence: string;
  /** In the order of their ids. */
  readonly documents: readonly EmergentDocument[];
}

interface ArticleRow {
  readonly claimHeadline: string;
  readonly articleHeadline: string;
  readonly articleHeadlineStance: EmergentStance;
  readonly articleId: string;
  readonly claimId: string;
  readonly url: string;
  readonly source: string;
}

/** What the joined set depends on: for the fingerprint of an evaluation set. */
export function emergentPaths(shared: string): readonly string[] {
  return [
    join(shared, "data/emergent/edata_all.csv"),
    join(shared, "data/emergent/derived_entry_times.csv"),
    ...fncPaths(shared),
  ];
}

export function fncPaths(shared: string): readonly string[] {
  return [join(shared, "data/fnc1/train_bodies.csv"), join(shared, "data/fnc1/train_stances.csv")];
}

export function readTable<Row>(path: string): Row[] {
  return parse(readFileSync(path), { columns: true, bom: true }) as Row[];
}

/**
 * All rumours of Emergent in the order of their ids, with their articles. FNC-1 was made of the same articles and pairs
 * headlines with bodies of their rumour, not saying which body is a headline's own: of the bodies related to it each
 * headline gets the one that holds most of its telling words, every body once.
 */
export function loadEmergent(shared: string): readonly EmergentClaim[] {
  const [articles = "", times = "", ...fnc] = emergentPaths(shared);
  const entered = new Map(
    readTable<{ articleId: string; articleEnteredUTC: string }>(times).map((row) => [
      row.articleId,
      row.articleEnteredUTC,
    ]),
  );
  const rows = new Map(
    readTable<ArticleRow>(articles).map((row) => [`${row.claimId} ${row.articleId}`, row]),
  );
  const byClaim = new Map<string, ArticleRow[]>();
  for (const row of rows.values()) byClaim.set(row.claimId, [...(byClaim.get(row.claimId) ?? []), row]);
  const bodies = relatedBodies(fnc);
  const rarity = rarityIn([...bodies.values()].flatMap((held) => [...held.values()]));
  return [...byClaim]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, own]) => {
      const paired = pairUp(own, bodies, rarity);
      return {
        id,
        sentence: (own[0]?.claimHeadline ?? "").trim(),
        documents: own
          .map((row) => ({
            id: row.articleId,
            claimId: id,
            headline: row.articleHeadline.trim(),
            headlineStance: row.articleHeadlineStance,
            body: paired.get(row.articleId) ?? null,
            outlet: row.source,
            url: row.url,
            entered: entered.get(row.articleId) || null,
          }))
          .sort((a, b) => (a.id < b.id ? -1 : 1)),
      };
    });
}

/** For each headline, as words only, the bodies of its rumour by their ids. */
function relatedBodies([bodies = "", stances = ""]: readonly string[]) {
  const texts = new Map(
    readTable<{ "Body ID": string; articleBody: string }>(bodies).map((row) => [
      row["Body ID"],
      row.articleBody,
    ]),
  );
  const related = new Map<string, Map<string, string>>();
  for (const row of readTable<{ Headline: string; "Body ID": string; Stance: string }>(stances)) {
    const body = texts.get(row["Body ID"]);
    if (row.Stance === "unrelated" || body === undefined) continue;
    const key = wordsOf(row.Headline).join(" ");
    const held = related.get(key);
    if (held === undefined) related.set(key, new Map([[row["Body ID"], body]]));
    else held.set(row["Body ID"], body);
  }
  return related;
}

type Related = ReturnType<typeof relatedBodies>;
type Rarity = (word: string) => number;

function rarityIn(bodies: readonly string[]): Rarity {
  const once = [...new Set(bodies)];
  const counts = new Map<string, number>();
  for (const body of once)
    for (const word of new Set(wordsOf(body))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log((once.length + 1) / ((counts.get(word) ?? 0) + 1));
}

/** The best pair first, then the best of what is left; article ids to bodies. */
function pairUp(rows: readonly ArticleRow[], related: Related, rarity: Rarity): ReadonlyMap<string, string> {
  const wordSets = new Map<string, ReadonlySet<string>>();
  const pairs = rows.flatMap((row) => {
    const words = wordsOf(row.articleHeadline);
    return [...(related.get(words.join(" ")) ?? [])].map(([bodyId, body]) => {
      const held = wordSets.get(bodyId) ?? new Set(wordsOf(body));
      wordSets.set(bodyId, held);
      return { articleId: row.articleId, bodyId, body, share: shareOf(new Set(words), held, rarity) };
    });
  });
  pairs.sort(
    (a, b) =>
      b.share - a.share || Number(a.bodyId) - Number(b.bodyId) || (a.articleId < b.articleId ? -1 : 1),
  );
  const given = new Map<string, string>();
  const taken = new Set<string>();
  for (const { articleId, bodyId, body } of pairs) {
    if (given.has(articleId) || taken.has(bodyId)) continue;
    given.set(articleId, body);
    taken.add(bodyId);
  }
  return given;
}

/** How much of what a headline says is in a body, rare words counting more. */
function shareOf(words: ReadonlySet<string>, held: ReadonlySet<string>, rarity: Rarity): number {
  let all = 0;
  let found = 0;
  for (const word of words) {
    const worth = rarity(word);
    all += worth;
    if (held.has(word)) found += worth;
  }
  return all === 0 ? 0 : found / all;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
