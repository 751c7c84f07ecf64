import type { LinearModel } from "../../../core/base/linear-model.ts";
import { closeness, closestSentences } from "../../../core/claim/stance/closeness.ts";
import { type ToldText, toldText } from "../../../core/claim/stance/told-text.ts";
import { type Knowledge, read } from "../../../core/desk.ts";
import type { DocumentId } from "../../../core/document/document.ts";
import { makePage } from "../../../core/page/make-page.ts";
import { NO_HINTS } from "../../../core/page/page.ts";
import type { BoardRow } from "../../../core/publication/board-row.ts";
import { boardRowOf } from "../../../core/publication/board-row-of.ts";
import type { RumourView, TimelineLine } from "../../../core/publication/rumour-view.ts";
import { type Asked, askedOf } from "../../../core/rumour/asked.ts";
import type { AskedMatch } from "../../../core/rumour/match-asked.ts";
import type { RumourId } from "../../../core/rumour/rumour.ts";
import type { Desk } from "../../store/desk-store.ts";
import { showingAsOf } from "../as-of/meant-on.ts";
import { rootOf } from "../followers-material.ts";
import { findByParties, type MatchedRumour } from "./by-parties.ts";
import { type CloseDocument, closeTo, findByWords, tells } from "./by-words.ts";
import { type StanceReader, type Stances, stancesOf } from "./part-stance.ts";

/** What a desk has to say of a sentence. */
export interface Answer {
  readonly asked: Asked;
  /** The best first. */
  readonly rumours: readonly AnsweringRumour[];
  /** Documents that tell of it and stand in none of these rumours, the closest first. */
  readonly documents: readonly AnsweringDocument[];
  /** What is nearest, when nothing tells of it. */
  readonly nearest: readonly AnsweringRumour[];
  readonly nearestDocument: AnsweringDocument | null;
}

export interface AnsweringRumour {
  readonly row: BoardRow;
  readonly match: AskedMatch;
  /** Those that tell of what was asked, in order of time, one a document; of very many the first and the newest. */
  readonly reports: readonly AnsweringDocument[];
}

export interface AnsweringDocument extends Stances {
  readonly documentId: DocumentId;
  readonly givenId: string | null;
  readonly title: string;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: TimelineLine["published"];
  /** How much of what was asked its words say, from 0 to 1; null when that is too little to tell by words. */
  readonly closeness: number | null;
}

export interface AskOptions {
  readonly knowledge: Knowledge;
  readonly model: LinearModel;
  /** How many rumours at most, and how many documents that stand in none. */
  readonly limit: number;
  /** `YYYY-MM-DD`: nothing that was published later; null for all. */
  readonly asOf: string | null;
}

/** How many rumours are told of as nearest. */
const MOST_NEAREST = 3;

export async function ask(desk: Desk, sentence: string, options: AskOptions): Promise<Answer> {
  const asked = readAsked(sentence, options.knowledge);
  const words = await findByWords(desk, asked.told);
  const asking: Asking = {
    desk,
    asked,
    reader: { model: options.model, rarity: words.rarity },
    options,
    show: await showingAsOf(desk, options.knowledge, options.asOf),
  };
  const byParties = await findByParties(desk, asked);
  const own = byParties.filter(({ match }) => match.type === "match");
  const near = byParties.filter(({ match }) => match.type === "near");
  const filed = await rumoursOf(desk, words.telling);
  const rumours = [
    ...(await answering(asking, own, options.limit)),
    ...(asked.matter === null ? await saying(asking, filed, own) : []),
  ].slice(0, options.limit);
  const documents = words.telling
    .filter((one) => isOther(one, rumours, asked, filed) && isKnownBy(one.document, options.asOf))
    .slice(0, options.limit)
    .map((close) => ofCloseDocument(asking, close));
  if (rumours.length + documents.length > 0)
    return { asked, rumours, documents, nearest: [], nearestDocument: null };
  const { nearest } = words;
  const known = nearest !== null && isKnownBy(nearest.document, options.asOf);
  return {
    asked,
    rumours,
    documents,
    nearest: await answering(asking, near, MOST_NEAREST),
    nearestDocument: nearest !== null && known ? ofCloseDocument(asking, nearest) : null,
  };
}

// The names alone are in every document about these parties: the words for what they do have to be there too.
const LEAST_BESIDE_A_CLAIM = 0.8;

function shareHeld(told: ToldText, { headline, body }: CloseDocument): number {
  const sentences = closestSentences(told, body, () => 1, 2).map((one) => one.told);
  return closeness(told, headline === null ? sentences : [headline, ...sentences], () => 1);
}

interface Asking {
  readonly desk: Desk;
  readonly asked: Asked;
  readonly reader: StanceReader;
  readonly options: AskOptions;
  readonly show: (id: RumourId) => Promise<RumourView | null>;
}

/**
 * Whether a document that says it by its words is worth naming beside the rumours. Where the sentence makes a claim, a
 * document with reports tells of what its reports are about, and of this only if it is among them.
 */
function isOther(
  close: CloseDocument,
  rumours: readonly AnsweringRumour[],
  { matter, told }: Asked,
  filed: ReadonlyMap<DocumentId, readonly RumourId[]>,
): boolean {
  const { id } = close.document;
  const isFiled = (filed.get(id)?.length ?? 0) > 0;
  if (matter !== null && (isFiled || shareHeld(told, close) < LEAST_BESIDE_A_CLAIM)) return false;
  return !rumours.some(({ reports }) => reports.some(({ documentId }) => documentId === id));
}

function readAsked(sentence: string, knowledge: Knowledge): Asked {
  const page = makePage({
    givenId: null,
    url: null,
    format: "text",
    charset: "utf-8",
    body: new TextEncoder().encode(sentence),
    hints: { ...NO_HINTS, language: "en", from: "record" },
  });
  const { claims, mentions } = read(page, knowledge);
  return askedOf(sentence, claims, mentions);
}

/** The rumours, as they are read now, that each of the documents has reports in. */
async function rumoursOf(
  desk: Desk,
  telling: readonly CloseDocument[],
): Promise<ReadonlyMap<DocumentId, readonly RumourId[]>> {
  const found = new Map<DocumentId, readonly RumourId[]>();
  for (const { document } of telling) {
    const roots = new Set<RumourId>();
    for (const place of await desk.rumours.reportsOf(document.id)) {
      const root = place.withdrawn === "yes" ? null : await rootOf(desk, place.rumourId);
      if (root !== null) roots.add(root.id);
    }
    found.set(document.id, [...roots].sort());
  }
  return found;
}

// A sentence that says half of what was asked, in words that are rare here, is no chance meeting.
const LEAST_IN_QUOTE = 0.5;
const MOST_LOOKED_AT = 20;

/** Rumours whose reports say, in the sentences they rest on, what was asked: for a sentence that makes no claim. */
async function saying(
  asking: Asking,
  filed: ReadonlyMap<DocumentId, readonly RumourId[]>,
  known: readonly MatchedRumour[],
): Promise<readonly AnsweringRumour[]> {
  const ids = [...new Set([...filed.values()].flat())]
    .filter((id) => !known.some((one) => one.id === id))
    .slice(0, MOST_LOOKED_AT);
  const { asked, reader, show } = asking;
  const found: AnsweringRumour[] = [];
  for (const id of ids) {
    const view = await show(id);
    const score = view === null ? 0 : saidIn(view, asked, reader);
    if (view === null || score < LEAST_IN_QUOTE) continue;
    const match: AskedMatch = {
      score,
      type: "match",
      reasons: ["a report in it says so in nearly these words"],
    };
    const reports = (await reportsOf(asking, view)).filter(tellsByWords);
    if (reports.length > 0) found.push({ row: boardRowOf(view), match, reports });
  }
  return found.sort((a, b) => b.match.score - a.match.score || (a.row.id < b.row.id ? -1 : 1));
}

function saidIn({ timeline }: RumourView, { told }: Asked, { rarity }: StanceReader): number {
  const best = Math.max(0, ...timeline.map(({ quote }) => closeness(told, [toldText(quote ?? "")], rarity)));
  return rounded(best);
}

function rounded(share: number): number {
  return Math.round(100 * share) / 100;
}

async function answering(
  asking: Asking,
  matched: readonly MatchedRumour[],
  most: number,
): Promise<readonly AnsweringRumour[]> {
  const found: AnsweringRumour[] = [];
  for (const { id, match } of matched) {
    if (found.length === most) break;
    const view = await asking.show(id);
    if (view === null) continue;
    const all = await reportsOf(asking, view);
    const reports = match.type === "match" && isLoose(asking.asked) ? all.filter(tellsByWords) : all;
    if (reports.length > 0) found.push({ row: boardRowOf(view), match, reports });
  }
  return found;
}

/**
 * Whether the parties alone leave open what is meant: no claim was read, or one about a product, of which much is told
 * that is not what was asked. Then a report counts when its words say it.
 */
function isLoose({ matter }: Asked): boolean {
  return matter === null || matter.kind === "product";
}

function tellsByWords({ closeness: close }: AnsweringDocument): boolean {
  return close !== null;
}

async function reportsOf(
  { desk, asked, reader, options }: Asking,
  view: RumourView,
): Promise<readonly AnsweringDocument[]> {
  const timeline = bothEnds(view.timeline.filter((line) => isKnownBy(line, options.asOf)));
  const documents = await desk.kept.documents(timeline.map(({ documentId }) => documentId));
  return timeline.map((line) => {
    const document = documents.get(line.documentId);
    const { documentId, givenId, title, outlet, url, published, stage, certainty } = line;
    const facts = { documentId, givenId, title, outlet, url, published };
    if (document === undefined || document === "erased")
      return { ...facts, closeness: null, headline: null, body: null };
    const close = closeTo(asked.told, document, reader.rarity);
    const said = { at: line.evidence.start, stage, certainty };
    return {
      ...facts,
      closeness: tells(asked.told, close, reader.rarity) ? rounded(close.closeness) : null,
      ...stancesOf(asked, close, isLoose(asked) ? null : said, reader),
    };
  });
}

// What a rumour of thousands of reports costs stays bounded: its first and its newest are read again.
const MOST_OF_AN_END = 100;

function bothEnds(timeline: readonly TimelineLine[]): readonly TimelineLine[] {
  if (timeline.length <= 2 * MOST_OF_AN_END) return timeline;
  return [...timeline.slice(0, MOST_OF_AN_END), ...timeline.slice(-MOST_OF_AN_END)];
}

function ofCloseDocument({ asked, reader }: Asking, close: CloseDocument): AnsweringDocument {
  const { id, givenId, title, outlet, url, published } = close.document;
  return {
    documentId: id,
    givenId,
    title,
    outlet: outlet?.name ?? null,
    url,
    published,
    closeness: rounded(close.closeness),
    ...stancesOf(asked, close, null, reader),
  };
}

/** What has no date may have been published later. */
function isKnownBy({ published }: Pick<TimelineLine, "published">, asOf: string | null): boolean {
  if (asOf === null) return true;
  return published !== null && published.at.slice(0, 10) <= asOf;
}
