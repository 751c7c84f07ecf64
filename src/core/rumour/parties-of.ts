import { CLAIM_KINDS, type ClaimKind, type Role } from "../claim/kinds.ts";
import { byPublished } from "./place.ts";
import type { FiledParty, Report, ReportId } from "./rumour.ts";
import { isByName, LINK_WORTH, linkParties } from "./same-party.ts";
import { sideOf } from "./sides.ts";

/** One party of a rumour, whatever the documents call it. */
export interface RumourParty {
  readonly role: Role;
  /** Where each report names it: the place in its claim's list of parties. */
  readonly named: readonly { readonly reportId: ReportId; readonly place: number }[];
  /** The first keys it goes by, the most used first. */
  readonly keys: readonly string[];
  readonly entity: FiledParty["entity"];
}

/**
 * The parties of a rumour told as `kind`, in the order of the kind's roles; within a role, the one that most reports
 * name comes first. Reports of neighbouring kinds (a merger beside the bid) lend names, and the seller, but no roles.
 */
export function partiesOf(reports: readonly Report[], kind: ClaimKind): readonly RumourParty[] {
  const roles: readonly string[] = CLAIM_KINDS[kind].roles;
  const found: Growing[] = [];
  const ordered = [...reports].sort(byPublished);
  for (const own of ["own", "neighbouring"] as const) {
    for (const report of ordered) {
      if ((report.claim.kind === kind) !== (own === "own")) continue;
      for (const [place, party] of report.claim.parties.entries()) {
        const role = own === "own" || party.role === "seller" ? party.role : null;
        addParty(found, party, role, { reportId: report.id, place });
      }
    }
  }
  return onOneSide(found.filter((party) => roles.includes(party.role)))
    .sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role) || b.named.length - a.named.length)
    .map(({ role, named, parties }) => ({
      role,
      named,
      keys: firstKeys(parties),
      entity: entityOf(parties),
    }));
}

/**
 * A party that some reports put on one side and some on another (buyer, bought) stands where most of them put it: nobody
 * buys himself, and the few were misread.
 */
function onOneSide(found: readonly Growing[]): Growing[] {
  const kept: Growing[] = [];
  for (const party of [...found].sort((a, b) => b.named.length - a.named.length)) {
    const same = kept.find(
      (other) =>
        sideOf(other.role) !== sideOf(party.role) &&
        other.parties.some((one) => party.parties.some((two) => isByName(linkParties(one, two)))),
    );
    if (same === undefined) kept.push(party);
    else same.named.push(...party.named);
  }
  return kept;
}

/** What fewer than one in so many of the reports name that name the most named party of the role. */
const RARELY = 4;

/** Whether enough reports name the party for it to stand in the rumour's one sentence; a single slip does not. */
export function isUsual(party: RumourParty | undefined, all: readonly RumourParty[]): boolean {
  if (party === undefined) return false;
  const same = all.filter(({ role }) => role === party.role);
  return party.named.length * RARELY >= Math.max(...same.map(({ named }) => named.length));
}

interface Growing {
  readonly role: Role;
  readonly named: { reportId: ReportId; place: number }[];
  readonly parties: FiledParty[];
}

/**
 * Without a role of its own, a party only adds to one that is there. One that goes by the names of two that were apart
 * makes them one.
 */
function addParty(
  found: Growing[],
  party: FiledParty,
  role: Role | null,
  named: Growing["named"][number],
): void {
  const same = found.filter(
    (known) => (role === null || known.role === role) && known.parties.some((other) => isOne(other, party)),
  );
  const [first, ...others] = same;
  if (first === undefined) {
    if (role !== null) found.push({ role, named: [named], parties: [party] });
    return;
  }
  for (const other of others) {
    if (other.role !== first.role) continue;
    first.named.push(...other.named);
    first.parties.push(...other.parties);
    found.splice(found.indexOf(other), 1);
  }
  first.named.push(named);
  first.parties.push(party);
}

function isOne(a: FiledParty, b: FiledParty): boolean {
  return LINK_WORTH[linkParties(a, b)] > 0;
}

function firstKeys(parties: readonly FiledParty[]): readonly string[] {
  const uses = new Map<string, number>();
  for (const { keys } of parties) uses.set(keys[0] ?? "", (uses.get(keys[0] ?? "") ?? 0) + 1);
  return [...uses].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([key]) => key);
}

function entityOf(parties: readonly FiledParty[]): FiledParty["entity"] {
  return parties.find((party) => party.entity !== null)?.entity ?? null;
}
