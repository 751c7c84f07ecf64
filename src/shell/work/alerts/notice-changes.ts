import type { Knowledge } from "../../../core/desk.ts";
import type { Seq } from "../../../core/ledger/event.ts";
import { companiesIn } from "../../../core/publication/company-key.ts";
import { kindOf } from "../../../core/rumour/kind-of.ts";
import type { RumourId } from "../../../core/rumour/rumour.ts";
import type { Desk } from "../../store/desk-store.ts";
import type { VisitorRow, Visitors } from "../../store/visitors/visitors.ts";
import { CHANGES, type KeptChange, LEARNED_CHANGES, learnedOrder } from "../changes/follow-changes.ts";
import { readUnder } from "../followers-board.ts";
import { reportsIn, rootOf } from "../followers-material.ts";
import { deliveryRow } from "./delivery.ts";
import type { Subscription } from "./subscription.ts";

/** The entry up to which changes were noticed. */
const PLACE = { kind: "place", key: "alerts" } as const;

/**
 * Puts what the desk learned since it last looked in the way of everybody who wants to be told, and notes how far it
 * looked, in one step: a site that stops at any moment has done all of it or nothing.
 */
export async function noticeChanges(
  desk: Desk,
  knowledge: Knowledge,
  visitors: Visitors,
  now: Date,
): Promise<number> {
  const upTo = await desk.views.position(CHANGES);
  const place = await visitors.row(PLACE.kind, PLACE.key);
  const after = place === null ? upTo : (place.kept as Seq);
  if (place !== null && upTo === after) return 0;
  const wanted = (await visitors.rows("subscription"))
    .map(({ kept }) => kept as Subscription)
    .filter(({ state }) => state === "confirmed");
  const add: VisitorRow[] = [];
  if (wanted.length > 0) {
    for (const change of await learnedBetween(desk, Math.min(after, upTo), upTo))
      add.push(...deliveriesOf(change, await matterOf(desk, knowledge, change.root), wanted, now));
  }
  await visitors.change({ put: [{ ...PLACE, due: "", kept: upTo }], add });
  return add.length;
}

const PER_STEP = 200;

/** The changes that were learned behind `after`, up to and with `upTo`, the oldest first. */
async function learnedBetween(desk: Desk, after: Seq, upTo: Seq): Promise<readonly KeptChange[]> {
  const found: KeptChange[] = [];
  let before: string | null = null;
  for (;;) {
    const rows = await desk.views.rowsUnder(CHANGES, LEARNED_CHANGES, { before, limit: PER_STEP });
    const kept = rows
      .filter(({ order }) => order > learnedOrder(after))
      .map(({ view }) => view as KeptChange);
    found.push(...kept.filter(({ learned }) => learned <= upTo));
    before = rows.at(-1)?.cursor ?? null;
    if (kept.length < PER_STEP || before === null) return found.reverse();
  }
}

/** What will only come to be believed on a later day (that it expired) is told on that day. */
function deliveriesOf(
  { change, learned }: KeptChange,
  matter: MatterKeys,
  wanted: readonly Subscription[],
  now: Date,
): readonly VisitorRow[] {
  const due = [now.toISOString(), change.date].sort().at(-1) ?? "";
  return wanted
    .filter((subscription) => learned > subscription.since && isAbout(subscription, matter))
    .map(({ id }) =>
      deliveryRow({ subscription: id, about: change.id, learned, attempts: 0, state: "waiting" }, due),
    );
}

interface MatterKeys {
  readonly rumours: ReadonlySet<RumourId>;
  readonly companies: ReadonlySet<string>;
}

/** The ledger's rumours that are read as one with it, and the companies that it names. */
async function matterOf(desk: Desk, { entities }: Knowledge, id: RumourId): Promise<MatterKeys> {
  const root = await rootOf(desk, id);
  if (root === null) return { rumours: new Set([id]), companies: new Set() };
  const group = await readUnder(desk, root);
  const reports = reportsIn(group, await desk.rumours.rumours(group));
  const companies = reports.length === 0 ? [] : companiesIn(reports, kindOf(reports), entities);
  return { rumours: new Set(group), companies: new Set(companies) };
}

function isAbout({ about }: Subscription, { rumours, companies }: MatterKeys): boolean {
  if (about.type === "all") return true;
  return about.type === "rumour" ? rumours.has(about.id) : companies.has(about.key);
}
