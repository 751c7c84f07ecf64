import { CLAIM_KINDS } from "../../../core/claim/kinds.ts";
import type { Asked } from "../../../core/rumour/asked.ts";
import { type AskedMatch, matchAsked } from "../../../core/rumour/match-asked.ts";
import type { FiledParty, Rumour, RumourId } from "../../../core/rumour/rumour.ts";
import type { Desk } from "../../store/desk-store.ts";
import { rootOf } from "../followers-material.ts";

export interface MatchedRumour {
  /** The ledger's id of the rumour that is read. */
  readonly id: RumourId;
  readonly match: AskedMatch;
}

/** However many rumours name a large company, so many are looked at. */
const MOST_RUMOURS = 400;

/** Rumours that share parties with what was asked, the best match first. */
export async function findByParties(desk: Desk, asked: Asked): Promise<readonly MatchedRumour[]> {
  const ids = await idsFor(desk, asked);
  const found = new Map<RumourId, MatchedRumour>();
  for (const rumour of (await desk.rumours.rumours(ids.slice(0, MOST_RUMOURS))).values()) {
    const match = matchAsked(asked, rumour);
    const root = match === null ? null : await rootFor(desk, rumour);
    if (match === null || root === null) continue;
    const before = found.get(root);
    if (before === undefined || isBetter(match, before.match)) found.set(root, { id: root, match });
  }
  return [...found.values()].sort(
    (a, b) =>
      Number(isBetter(b.match, a.match)) - Number(isBetter(a.match, b.match)) || (a.id < b.id ? -1 : 1),
  );
}

async function rootFor(desk: Desk, rumour: Rumour): Promise<RumourId | null> {
  return rumour.mergedInto === null ? rumour.id : ((await rootOf(desk, rumour.id))?.id ?? null);
}

function isBetter(a: AskedMatch, b: AskedMatch): boolean {
  return a.type === b.type ? a.score > b.score : a.type === "match";
}

/** First what two of the parties share, then what names one: the first are few on any desk. */
async function idsFor(desk: Desk, asked: Asked): Promise<readonly RumourId[]> {
  const parties = asked.matter?.parties.length ? asked.matter.parties : asked.named;
  const ids = new Set<RumourId>();
  const add = async (...lists: readonly (readonly string[])[]): Promise<void> => {
    if (ids.size >= MOST_RUMOURS) return;
    for (const id of await desk.rumours.withKeys(...lists)) ids.add(id);
  };
  for (const [at, one] of parties.entries()) {
    for (const other of parties.slice(at + 1)) await add(one.keys, other.keys);
  }
  for (const party of parties) await add(keysInKind(asked, party));
  for (const party of parties) await add(party.keys);
  return [...ids];
}

function keysInKind({ matter }: Asked, { keys }: FiledParty): readonly string[] {
  if (matter === null) return keys;
  const { group } = CLAIM_KINDS[matter.kind];
  return keys.flatMap((key) => [`stake ${group} ${key}`, `alone ${group} ${key}`]);
}
