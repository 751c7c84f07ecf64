import { expect, test } from "vitest";
import { inFeedOrder } from "../../src/core/publication/belief-change.ts";
import { loadKnowledge } from "../../src/shell/knowledge.ts";
import type { Desk } from "../../src/shell/store/desk-store.ts";
import { rebuild } from "../../src/shell/store/follow.ts";
import { changesFollower } from "../../src/shell/work/changes/follow-changes.ts";
import { type ChangesPage, newestChanges } from "../../src/shell/work/changes/kept-changes.ts";
import { toldFeed } from "../../src/shell/work/changes/told-feed.ts";
import { newestDay } from "../../src/shell/work/followers.ts";
import { MATTERS, siteOver } from "./open-site.ts";

const { desk } = await siteOver(...MATTERS);

test("of rumours whose reports never stood elsewhere, the changes kept are those that hearsay changes tells", async () => {
  const founding = (await siteOver("xiaomi-nokia")).desk;
  const to = (await newestDay(founding)) ?? "";
  const told = await toldFeed(founding, loadKnowledge(), { from: null, to });
  const kept = (await allKept(founding)).map(({ change }) => change).sort(inFeedOrder);
  expect(kept.length).toBeGreaterThan(10);
  expect(kept).toEqual(told);
});

test("no change is told before its day", async () => {
  const day = (await newestDay(desk)) ?? "";
  for (const { change } of await allKept(desk)) expect(change.date <= day).toBe(true);
});

test("pages of changes follow each other without a gap, the newest first", async () => {
  const days = (await allKept(desk)).map(({ change }) => change.date);
  expect(days.length).toBeGreaterThan(50);
  expect(days).toEqual([...days].sort().reverse());
});

test("the ids of changes survive a rebuild", async () => {
  const before = (await allKept(desk)).map(({ change }) => change);
  await rebuild(desk, [changesFollower(desk, loadKnowledge())], "changes");
  expect((await allKept(desk)).map(({ change }) => change)).toEqual(before);
});

test("changes are the same in whatever order documents came", async () => {
  const other = await siteOver(...[...MATTERS].reverse());
  const ids = async (one: Desk) => (await allKept(one)).map(({ change }) => change.id).sort();
  expect(await ids(other.desk)).toEqual(await ids(desk));
});

async function allKept(of: Desk): Promise<ChangesPage["changes"]> {
  const found: ChangesPage["changes"][number][] = [];
  let before: string | null = null;
  do {
    const page: ChangesPage = await newestChanges(of, { before, limit: 7, until: null });
    found.push(...page.changes);
    before = page.next;
  } while (before !== null);
  return found;
}
