import type { Note } from "../../base/note.ts";
import type { Instant, Moment } from "../../base/time.ts";
import type { DatedBy } from "../document.ts";

/** A date as someone gave it, not yet judged. */
export interface DateCandidate extends DatedBy {
  /** As written, for notes. */
  readonly words: string;
}

export interface ChosenDate {
  readonly date: DatedBy | null;
  readonly notes: readonly Note[];
}

/** The order in which dates are trusted. */
const TRUST: readonly DatedBy["basis"][] = ["feed", "record", "json-ld", "meta", "text", "address"];

/** Newspapers are older, pages that say so are not. */
const EARLIEST = "1600-01-01T00:00:00.000Z";

/**
 * The core knows no clock. Where the gatherer gives no bound, dates from here on are taken for mistakes: by then this
 * constant will have been moved.
 */
const LATEST_WITHOUT_BOUND = "2050-01-01T00:00:00.000Z";

/** A page may be fetched in one zone and dated in another, or be dated ahead for the morning's paper. */
const GRACE_DAYS = 2;

/** A date this many years after every other that the page gives is a mistake, whoever gives it. */
const MOST_YEARS_APART = 10;

/**
 * The most trusted date that can be true, made finer by a less trusted one that falls within it: a record's "2017" and a
 * page's "2017-07-05" are 5 July. `notAfter` is when the page was fetched, if that is known. Dates that cannot be true
 * are noted and never used: a page dated 2099 is a page without a date.
 */
export function chooseDate(candidates: readonly DateCandidate[], notAfter: Instant | null): ChosenDate {
  const notes: Note[] = [];
  const possible: DateCandidate[] = [];
  for (const candidate of candidates) {
    const reason = isPlaceholder(candidate) ? null : impossible(candidate, candidates, notAfter);
    if (reason !== null)
      notes.push({
        code: "date.implausible",
        message: `The date "${candidate.words.slice(0, 60)}" ${reason}.`,
        span: null,
      });
    else if (!isPlaceholder(candidate)) possible.push(candidate);
  }
  const byTrust = TRUST.flatMap((basis) => possible.filter((candidate) => candidate.basis === basis));
  const [first, ...others] = byTrust;
  if (first === undefined) return { date: null, notes };
  const finer = others.find((other) => isFiner(other, first) && within(other, first)) ?? first;
  const { at, precision, basis, offset } = finer;
  return { date: { at, precision, basis, ...(offset === undefined ? {} : { offset }) }, notes };
}

/** The first moment of the clocks of computers: what software writes when it has no date. */
function isPlaceholder({ at }: Moment): boolean {
  return at.startsWith("1970-01-01T00:00:0");
}

function impossible(
  candidate: DateCandidate,
  all: readonly DateCandidate[],
  notAfter: Instant | null,
): string | null {
  if (candidate.at < EARLIEST) return "is before the first newspapers";
  if (notAfter !== null && candidate.at > daysAfter(notAfter, GRACE_DAYS))
    return "is after the page was fetched";
  if (notAfter === null && candidate.at >= LATEST_WITHOUT_BOUND) return "is in the future";
  const others = all.filter((other) => other.basis !== candidate.basis && !isPlaceholder(other));
  const latest = others.reduce((max, other) => (other.at > max ? other.at : max), "");
  const isFar =
    others.length > 0 && Number(candidate.at.slice(0, 4)) - Number(latest.slice(0, 4)) > MOST_YEARS_APART;
  return isFar && latest >= EARLIEST ? "is long after every other date of the page" : null;
}

function daysAfter(at: Instant, days: number): string {
  return new Date(Date.parse(at) + days * 86_400_000).toISOString();
}

const FINENESS: readonly Moment["precision"][] = ["year", "month", "day", "minute", "second"];

function isFiner(a: Moment, b: Moment): boolean {
  return FINENESS.indexOf(a.precision) > FINENESS.indexOf(b.precision);
}

function within(inner: Moment, outer: Moment): boolean {
  const shared = { year: 4, month: 7, day: 10, minute: 16, second: 19 }[outer.precision];
  return inner.at.slice(0, shared) === outer.at.slice(0, shared);
}
