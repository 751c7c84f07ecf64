import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { sharedFolder } from "../scripts/gate/shared-folder.ts";

const ROOT = join(import.meta.dirname, "..");

/** What is read, and in words where it is from: the shared corpora, or the project's own texts over and over. */
export interface Corpus<Thing> {
  readonly name: string;
  readonly things: readonly Thing[];
}

export interface NewsText {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly date: string;
  readonly source: string;
}

export interface HtmlPage {
  readonly id: string;
  readonly html: string;
}

/** News texts to read: newswire documents where they are there, else the project's annotated texts repeated. */
export function newsTexts(wanted: number): Corpus<NewsText> {
  const reuters = reutersPath();
  if (reuters !== null) {
    const lines = gunzipSync(readFileSync(reuters)).toString("utf8").split("\n").slice(0, wanted);
    return { name: "Reuters 1987", things: lines.map((line) => JSON.parse(line) as NewsText) };
  }
  const own = readFileSync(join(ROOT, "evals/gold/claims.jsonl"), "utf8").trim().split("\n");
  return {
    name: "own annotated texts, repeated",
    things: repeated(
      own.map((line) => JSON.parse(line)),
      wanted,
    ),
  };
}

/** The newswire file to ingest whole; null where it is not there. */
export function reutersPath(): string | null {
  const shared = sharedFolder();
  return shared === null ? null : join(shared, "data/reuters/reuters.jsonl.gz");
}

/** Web pages to take apart: those of the public benchmark where they are there, else the sample's pages repeated. */
export function htmlPages(wanted: number): Corpus<HtmlPage> {
  const shared = sharedFolder();
  if (shared !== null) {
    const folder = join(shared, "data/extraction/html");
    const pages = readdirSync(folder).map((id) => ({
      id,
      html: gunzipSync(readFileSync(join(folder, id))).toString("utf8"),
    }));
    return { name: `${pages.length} public web pages of 2019`, things: repeated(pages, wanted) };
  }
  const files = readdirSync(join(ROOT, "sample"), { recursive: true, encoding: "utf8" });
  const pages = files
    .filter((file) => file.endsWith(".html"))
    .map((id) => ({ id, html: readFileSync(join(ROOT, "sample", id), "utf8") }));
  return { name: `${pages.length} pages of the sample`, things: repeated(pages, wanted) };
}

export function wordsIn(texts: readonly NewsText[]): number {
  return texts.reduce((sum, { title, text }) => sum + (`${title} ${text}`.match(/\S+/g)?.length ?? 0), 0);
}

function repeated<Thing extends { readonly id: string }>(things: readonly Thing[], wanted: number): Thing[] {
  return Array.from({ length: wanted }, (_, index) => {
    const thing = things[index % things.length];
    if (thing === undefined) throw new Error("There is nothing to repeat.");
    return { ...thing, id: `${index}-${thing.id}` };
  });
}

/** A page of the sample to be read alone. */
export function firstSamplePage(): string {
  const files = readdirSync(join(ROOT, "sample"), { recursive: true, encoding: "utf8" }).sort();
  const page = files.find((file) => file.endsWith(".html"));
  if (page === undefined) throw new Error("The sample holds no HTML page.");
  return join(ROOT, "sample", page);
}
