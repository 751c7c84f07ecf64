import { joinParties } from "../rumour/nodes.ts";
import type { FiledParty, Proposition, Report, ReportId, Rumour, RumourId } from "../rumour/rumour.ts";
import type { RumourEvent } from "./event.ts";
import type { Home } from "./file-claims-homes.ts";
import { MATCH_METHOD, matchOf } from "./file-claims-match.ts";
import type { Draft } from "./ledger.ts";
import { standsUnder } from "./merges.ts";

/** What has to be entered so that every report stands in the home of its matter: the difference, and nothing else. */
export function movesInto(homes: readonly Home[], near: readonly Rumour[]): readonly Draft[] {
  const moves: Moves = { events: new Map(), rumours: new Map(near.map((rumour) => [rumour.id, rumour])) };
  for (const home of homes) bringUnderRoot(home, moves);
  const standing = standingOf(near);
  for (const home of homes) fileInto(home, standing, moves);
  return [...moves.events].map(([rumourId, events]) => ({
    rumourId,
    expected: moves.rumours.get(rumourId)?.version ?? 0,
    events,
  }));
}

interface Moves {
  readonly events: Map<RumourId, RumourEvent[]>;
  readonly rumours: ReadonlyMap<RumourId, Rumour>;
}

function enter(moves: Moves, id: RumourId, ...events: readonly RumourEvent[]): void {
  const already = moves.events.get(id);
  if (already === undefined) moves.events.set(id, [...events]);
  else already.push(...events);
}

function bringUnderRoot(home: Home, moves: Moves): void {
  const { root, members, matter } = home;
  const own = new Map(members.map((member) => [member.id, member]));
  for (const member of members) {
    if (member.id === root) {
      if (member.mergedInto !== null) enter(moves, root, splitFrom(member.mergedInto));
      continue;
    }
    // What is merged into another member comes under the root with it; a way through other matters is no way.
    if (member.mergedInto !== null && own.has(standsUnder(member.id, own))) continue;
    if (member.mergedInto !== null) enter(moves, member.id, splitFrom(member.mergedInto));
    const [first] = member.reports.values();
    const match = first === undefined ? null : matchOf(first, matter);
    enter(moves, member.id, {
      type: "RumourMerged",
      into: root,
      match: match ?? { score: 1, method: MATCH_METHOD, reasons: ["holds nothing of its own"] },
    });
  }
}

function splitFrom(from: RumourId): RumourEvent {
  return { type: "RumourSplit", from, because: "its reports are another matter than those it was read with" };
}

function standingOf(near: readonly Rumour[]): ReadonlyMap<ReportId, RumourId> {
  return new Map(near.flatMap((rumour) => [...rumour.reports.keys()].map((id) => [id, rumour.id] as const)));
}

function fileInto(home: Home, standing: ReadonlyMap<ReportId, RumourId>, moves: Moves): void {
  const { matter, root, members } = home;
  const own = new Set(members.map((member) => member.id));
  const arriving = matter.reports.filter((report) => !own.has(standing.get(report.id) ?? NOWHERE));
  if (!moves.rumours.has(root))
    enter(moves, root, { type: "RumourOpened", proposition: propositionOf(arriving) });
  else amend(home, arriving, moves);
  for (const report of arriving) {
    const from = standing.get(report.id);
    if (from !== undefined)
      enter(moves, from, { type: "ReportWithdrawn", reportId: report.id, reason: "misfiled" });
    enter(moves, root, { type: "ReportFiled", report, match: matchOf(report, matter) });
  }
}

const NOWHERE: RumourId = "rumour_";

/** The proposition grows by every name and party that its reports bring, so that the next one finds it by them. */
function amend({ root, members }: Home, arriving: readonly Report[], moves: Moves): void {
  const rumour = moves.rumours.get(root);
  if (rumour === undefined) return;
  const merged = members.filter((member) => member.id !== root).map((member) => member.proposition);
  const told = [rumour.proposition, ...merged, ...arriving.map((report) => report.claim)];
  const parties = partiesOf(told);
  const because = growth(rumour.proposition.parties, parties);
  if (because === null) return;
  enter(moves, root, {
    type: "PropositionAmended",
    proposition: { ...rumour.proposition, parties },
    because,
  });
}

export function growth(before: readonly FiledParty[], after: readonly FiledParty[]): string | null {
  if (after.length > before.length) return "a report names one more party, or one by a new name";
  const known = new Set(before.flatMap((party) => party.keys));
  return after.some((party) => party.keys.some((key) => !known.has(key)))
    ? "a report gives another name of a party"
    : null;
}

export function propositionOf(reports: readonly Report[]): Proposition {
  const claims = reports.map((report) => report.claim);
  return { kind: claims[0]?.kind ?? "acquisition", parties: partiesOf(claims) };
}

/** By role, each party once with all its keys. */
export function partiesOf(propositions: readonly Pick<Proposition, "parties">[]): readonly FiledParty[] {
  const byRole = new Map<FiledParty["role"], FiledParty[]>();
  for (const party of propositions.flatMap((one) => one.parties)) {
    byRole.set(party.role, [...(byRole.get(party.role) ?? []), party]);
  }
  return [...byRole.values()].flatMap(joinParties);
}
