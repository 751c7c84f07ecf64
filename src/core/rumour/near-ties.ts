import { DAYS_OF_A_YEAR, WORTH_OF_A_YEAR } from "./clusters.ts";
import { daysFrom, reasonsAmong, WORTH_OF_NARROWER, worthAmong } from "./fit.ts";
import type { Report } from "./rumour.ts";
import { groupOf, isFull } from "./sides.ts";

/** Anything that holds reports: a `Matter` of the partition, or a rumour as `{ id, reports: [...rumour.reports.values()] }`. */
export interface Holding {
  readonly reports: readonly Report[];
}

/** Another matter that a report fitted nearly as well as the one it stands in. */
export interface NearTie<H extends Holding> {
  readonly other: H;
  /** From 0 to 1, on the scale of a match's score, less a fifth for a year between them. */
  readonly score: number;
  /** The report's score where it stands, on the same scale; null when it stands alone. */
  readonly own: number | null;
  /** In what the report agrees with the other, strongest first. */
  readonly reasons: readonly string[];
}

/**
 * A tie is near when the other's score is less than this below the own one. It is as much as half a year in time takes,
 * and less than what stands between a name and an alias.
 */
export const NEARLY = 0.1;

/**
 * Which other matters a report fitted nearly as well as its own, best first: what an editor should look at. A function of
 * the reports alone.
 *
 * To be called with a report, the matter or rumour it stands in, and all others near it: the rumours that
 * `ClerkMemory.near([report])` gives, or those under any key of its parties (`desk.rumours.withKeys`). Those of other
 * groups of kinds, and the own one, are passed over, so it does no harm to give too many.
 *
 * - A report that stands alone is tied with everything that fits it at all: a target without a bidder where two bid, a
 *   bid that came again after the first was settled.
 * - One that stands with others is tied with what fits it within `NEARLY` of its own score.
 */
export function nearTies<H extends Holding>(
  report: Report,
  own: Holding,
  others: readonly H[],
): readonly NearTie<H>[] {
  const ownScore = scoreAmong(report, own.reports);
  return others
    .filter((other) => isElsewhere(report, other))
    .flatMap((other) => {
      const score = scoreAmong(report, other.reports);
      if (score === null || (ownScore !== null && score <= ownScore - NEARLY)) return [];
      return [
        {
          other,
          score: rounded(score),
          own: ownScore === null ? null : rounded(ownScore),
          reasons: reasonsAmong(report, other.reports),
        },
      ];
    })
    .sort((a, b) => b.score - a.score || compare(firstId(a.other), firstId(b.other)));
}

function isElsewhere(report: Report, other: Holding): boolean {
  return (
    other.reports.every(({ id }) => id !== report.id) &&
    other.reports.some(({ claim }) => groupOf(claim.kind) === groupOf(report.claim.kind))
  );
}

/**
 * Null when it agrees with none of them. What names fewer parties than the others fits less surely, and so does what is a
 * year away, by as much as in joining.
 */
function scoreAmong(report: Report, reports: readonly Report[]): number | null {
  const others = reports.filter(
    ({ id, claim }) => id !== report.id && groupOf(claim.kind) === groupOf(report.claim.kind),
  );
  const alike = others.filter(({ claim }) => isFull(claim) === isFull(report.claim));
  const worth = Math.max(worthAmong(report, alike), Math.min(WORTH_OF_NARROWER, worthAmong(report, others)));
  if (worth === 0) return null;
  return worth - (WORTH_OF_A_YEAR * (daysFrom(report, others) ?? 0)) / DAYS_OF_A_YEAR;
}

function rounded(score: number): number {
  return Math.round(100 * score) / 100;
}

function firstId({ reports }: Holding): string {
  return reports[0]?.id ?? "";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
