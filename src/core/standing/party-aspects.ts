import type { RumourParty } from "../rumour/parties-of.ts";
import type { Report } from "../rumour/rumour.ts";
import type { PartyAspect } from "./aspects.ts";
import { idsOf, isConfirmed, isOfTheRumour, type Resolution } from "./resolution.ts";

/**
 * A party is borne out when a report that confirms the act names it, and was wrong when all of these name others in its
 * role. A role that none of them names stays open.
 */
export function partyAspects(
  resolution: Resolution,
  parties: readonly RumourParty[],
): readonly PartyAspect[] {
  const resolving = resolution.resolving.map(({ report }) => report);
  return parties.map((party, place): PartyAspect => {
    const told = isRumoured(party, resolution) ? "before" : "after";
    const open: PartyAspect = {
      role: party.role,
      party: place,
      outcome: "open",
      restsOn: [],
      told,
      instead: null,
    };
    if (!isConfirmed(resolution.life)) return open;
    const naming = resolving.filter((report) => isNamedBy(party, report));
    if (naming.length > 0) return { ...open, outcome: "true", restsOn: idsOf(naming) };
    const others = resolving.filter((report) =>
      report.claim.parties.some((other) => other.role === party.role),
    );
    if (others.length === 0) return open;
    const instead = insteadOf(party, parties, resolving);
    return { ...open, outcome: "false", restsOn: idsOf(others), instead };
  });
}

function isRumoured(party: RumourParty, resolution: Resolution): boolean {
  return resolution.tellings
    .flatMap(({ report, others }) => [report, ...others])
    .some((report) => isNamedBy(party, report) && isOfTheRumour(report, resolution));
}

function isNamedBy({ named }: RumourParty, report: Report): boolean {
  return named.some(({ reportId }) => reportId === report.id);
}

/** The one that the confirming reports name in the role and that no report names beside the wrong one. */
function insteadOf(
  wrong: RumourParty,
  parties: readonly RumourParty[],
  resolving: readonly Report[],
): number | null {
  const beside = new Set(wrong.named.map(({ reportId }) => reportId));
  const right = parties.flatMap((party, place) =>
    party.role === wrong.role &&
    resolving.some((report) => isNamedBy(party, report)) &&
    !party.named.some(({ reportId }) => beside.has(reportId))
      ? [place]
      : [],
  );
  return right.length === 1 ? (right[0] ?? null) : null;
}
