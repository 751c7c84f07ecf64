import type { RumourId } from "../../../core/rumour/rumour.ts";
import type { KeptChange } from "../../work/changes/follow-changes.ts";
import { changesOf, newestChanges } from "../../work/changes/kept-changes.ts";
import { rumourMeant } from "../../work/dossier/rumour-meant.ts";
import { restingWords } from "../../work/feeds/resting-words.ts";
import { lastChanged, type ToldRumour, toldRumours } from "../../work/feeds/told-rumours.ts";
import { BOARD, keptRow } from "../../work/followers-board.ts";
import { type NameHeading, nameOf } from "../../work/lists/list-names.ts";
import type { Site } from "../site.ts";
import { type Feed, type FeedEntry, urnOf } from "./feed.ts";
import { changeEntry, rumourEntry } from "./feed-entries.ts";

/** How many entries a feed has at most. */
const LENGTH = 50;

/** Of a feed that has nothing to tell yet. */
const NEVER = "1970-01-01T00:00:00.000Z";

export async function boardFeed(site: Site): Promise<Feed> {
  return feedOf({
    title: "Hearsay: rumours about companies",
    about: "Rumours of which something came to be believed otherwise, the newest change first.",
    id: urnOf("board"),
    page: `${site.origin}/`,
    self: `${site.origin}/feeds/board`,
    entries: rumourEntries(await lastChanged(site.desk, LENGTH), site),
  });
}

export async function changesFeed(site: Site): Promise<Feed> {
  const { changes } = await newestChanges(site.desk, { before: null, limit: LENGTH, until: null });
  return feedOf({
    title: "Hearsay: changes of belief",
    about:
      "Every change of a rumour's state, of its origins, of a party, or of the day that is named for it.",
    id: urnOf("changes"),
    page: `${site.origin}/`,
    self: `${site.origin}/feeds/changes`,
    entries: await changeEntries(changes, site),
  });
}

/** The feed of one rumour, or where that one is told on. */
export type FoundFeed =
  | { readonly type: "feed"; readonly feed: Feed }
  | { readonly type: "moved"; readonly id: RumourId }
  | { readonly type: "gone" | "none" };

export async function rumourFeed(site: Site, id: string): Promise<FoundFeed> {
  const { desk, origin } = site;
  const meant = await rumourMeant(desk, id);
  if (meant.type === "gone") return { type: "gone" };
  if (meant.type !== "one") return { type: "none" };
  if (meant.id !== id) return { type: "moved", id: meant.id };
  const kept = await keptRow(desk, meant.root);
  const { changes } = await changesOf(desk, meant.root, { before: null, limit: LENGTH, until: null });
  const sentence = kept?.row.sentence.text ?? meant.id;
  const feed = feedOf({
    title: sentence,
    about: `What came to be believed otherwise of this rumour: ${sentence}.`,
    id: urnOf(`${meant.id}/changes`),
    page: `${origin}/rumours/${meant.id}`,
    self: `${origin}/feeds/rumours/${meant.id}`,
    entries: await changeEntries(changes, site),
  });
  return { type: "feed", feed };
}

/** The rumours about a company, or those that an outlet reported; null when there are none. */
export async function nameFeed(site: Site, heading: NameHeading, key: string): Promise<Feed | null> {
  const { desk, knowledge, origin } = site;
  const rows = await desk.views.rowsUnder(BOARD, `${heading}${key}`, { before: null, limit: LENGTH });
  if (rows.length === 0) return null;
  const roots = rows.map((row) => row.key as RumourId);
  const name = nameOf(knowledge, heading, key);
  const folder = heading === "company:" ? "companies" : "outlets";
  return feedOf({
    title: heading === "company:" ? `Hearsay: rumours about ${name}` : `Hearsay: rumours reported by ${name}`,
    about: "Each rumour once, when something came to be believed otherwise; the newest change first.",
    id: urnOf(`${heading}${key}`),
    page: `${origin}/${folder}/${encodeURIComponent(key)}`,
    self: `${origin}/feeds/${folder}/${encodeURIComponent(key)}`,
    entries: rumourEntries(await toldRumours(desk, roots), site),
  });
}

export function rumourEntries(rumours: readonly ToldRumour[], { origin }: Site): readonly FeedEntry[] {
  return rumours.map(({ row, last }) => rumourEntry(row, last, origin));
}

async function changeEntries(
  changes: readonly KeptChange[],
  { desk, origin }: Site,
): Promise<readonly FeedEntry[]> {
  const rests = await restingWords(desk, changes);
  return changes.map((change, place) =>
    changeEntry(change, rests[place] ?? { outlet: null, quote: null }, origin),
  );
}

export function feedOf(feed: Omit<Feed, "updated">): Feed {
  const updated = feed.entries.reduce((last, entry) => (entry.updated > last ? entry.updated : last), NEVER);
  return { ...feed, updated };
}
