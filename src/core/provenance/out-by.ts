import { type Day, dayOf } from "../base/day.ts";
import { latestOf } from "../base/moment.ts";
import type { Instant } from "../base/time.ts";
import type { Report } from "../rumour/rumour.ts";
import { addressKey } from "./address.ts";
import type { HeldDocument } from "./held-document.ts";

/**
 * The last day by which this text must have been out, as its page dates it: the latest that its date of publication can
 * mean, or the day on which it was last changed, because nothing shows that it read so before. Null when the page names
 * no day: then only others can show it (`earliestLinks`), or that the desk had it.
 */
export function outBy(
  published: Report["published"],
  modified: HeldDocument["modified"] | undefined,
): Day | null {
  const latest = [published, modified ?? null].flatMap((moment) => (moment === null ? [] : latestOf(moment)));
  const last = latest.sort().at(-1) as Instant | undefined;
  return last === undefined ? null : dayOf(last);
}

/**
 * For each of these addresses the day of the earliest dated document that links to it or credits it by address. A name
 * alone ("the Herald reports") does not show which of the Herald's texts is meant, so it dates none. Addresses as
 * `addressKey` has them.
 */
export function earliestLinks(
  addresses: ReadonlySet<string>,
  documents: Iterable<HeldDocument>,
): ReadonlyMap<string, Day> {
  const earliest = new Map<string, Day>();
  for (const document of documents) {
    const day = outBy(document.published, document.modified);
    if (day === null) continue;
    for (const address of addressesIn(document)) {
      if (!addresses.has(address) || (earliest.get(address) ?? Number.POSITIVE_INFINITY) <= day) continue;
      earliest.set(address, day);
    }
  }
  return earliest;
}

function addressesIn({ links, credits }: HeldDocument): readonly string[] {
  const urls = [...links.map((link) => link.url), ...credits.map((credit) => credit.url)];
  return urls.flatMap((url) => (url === null ? [] : [addressKey(url)]));
}
