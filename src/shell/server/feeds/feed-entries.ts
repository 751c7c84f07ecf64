import type { BeliefChange } from "../../../core/publication/belief-change.ts";
import type { BoardRow } from "../../../core/publication/board-row.ts";
import { changeInWords } from "../../wording/change-words.ts";
import { counted } from "../../wording/counted.ts";
import { briefDay, humanDay } from "../../wording/human-date.ts";
import type { KeptChange } from "../../work/changes/follow-changes.ts";
import { type FeedEntry, urnOf } from "./feed.ts";

/** What a feed says of a rumour: the sentence, where it stands, how many; changed when its belief last was. */
export function rumourEntry(row: BoardRow, last: KeptChange | null, origin: string): FeedEntry {
  const first = row.first?.published.at.slice(0, 10) ?? last?.change.date ?? UNKNOWN_DAY;
  const updated = last === null ? instantOf(first, 0) : instantOf(last.change.date, last.nth);
  return {
    id: urnOf(row.id),
    title: row.sentence.text,
    url: `${origin}/rumours/${row.id}`,
    published: instantOf(last === null || first < last.change.date ? first : last.change.date, 0),
    updated,
    summary: [standing(row), ...(last === null ? [] : [lastInWords(last.change)])].join(" "),
    tags: [row.state, row.kind],
  };
}

/** Before every report there is. */
const UNKNOWN_DAY = "1970-01-01";

function standing(row: BoardRow): string {
  const { documents, outlets, origins } = row.counts;
  const told = [
    row.disputed === "yes" ? `${row.state}, disputed` : row.state,
    `${counted(documents, "document")} · ${counted(outlets, "outlet")} · ${counted(origins, "origin")}`,
    ...(row.first === null ? [] : [`first ${briefDay(row.first.published)}${at(row.first.outlet)}`]),
    ...(row.newest === null ? [] : [`newest ${briefDay(row.newest.published)}${at(row.newest.outlet)}`]),
    ...(row.horizon === null ? [] : [`by ${humanDay(row.horizon)}`]),
  ].join("; ");
  return `${told.charAt(0).toUpperCase()}${told.slice(1)}.`;
}

function at(outlet: string | null): string {
  return outlet === null ? "" : `, ${outlet}`;
}

function lastInWords(change: BeliefChange): string {
  return `Last change on ${humanDay(change.date)}: ${changeInWords(change)}.`;
}

/** Words of a document that a change rests on. */
export interface RestingWords {
  readonly outlet: string | null;
  /** Null when they were erased. */
  readonly quote: string | null;
}

/** What a feed says of a change of belief, with words that it rests on. It never changes. */
export function changeEntry({ change, nth }: KeptChange, rests: RestingWords, origin: string): FeedEntry {
  const when = instantOf(change.date, nth);
  const quote = rests.quote === null ? [] : [`${rests.outlet ?? "Outlet unknown"}: “${rests.quote}”`];
  return {
    id: urnOf(change.id),
    title: `${changeInWords(change)}: ${change.sentence}`,
    url: `${origin}/rumours/${change.rumour}`,
    published: when,
    updated: when,
    summary: [`${change.sentence}.`, `${changeInWords(change)}.`, ...quote].join(" "),
    tags: [change.aspect, change.kind],
  };
}

const SECONDS_OF_DAY = 86_399;

/** A change has a day and no hour; those of one day get a second each, so that readers see that there is something new. */
export function instantOf(date: string, nth: number): string {
  const at = Date.parse(`${date}T00:00:00.000Z`) + Math.min(nth, SECONDS_OF_DAY) * 1000;
  return new Date(at).toISOString();
}
