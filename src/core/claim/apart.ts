import type { Candidate, Filler } from "./candidate.ts";
import type { Unit } from "./clause/unit.ts";
import { CLAIM_KINDS, type Role } from "./kinds.ts";

/** Frames by which several persons get or leave each a post of his own. */
const EACH_A_POST: ReadonlySet<string> = new Set(["appoint", "nominate", "dismiss", "leave"]);

/** Holdings and posts named together are a matter each: "stakes in Acme, Beta and Gamma", "named Roe and Doe". */
export function apart(candidate: Candidate): readonly Candidate[] {
  if (candidate.kind === "stake") return onePerRole(candidate, "target");
  return EACH_A_POST.has(candidate.frame.name) ? onePerRole(candidate, "person") : [candidate];
}

/** A ruling on a deal that the same sentence tells concerns all companies of that deal. */
export function concerning(candidate: Candidate, all: readonly Candidate[]): Candidate {
  if (candidate.kind !== "legal" || !candidate.fillers.some(({ role }) => role === "authority"))
    return candidate;
  const known = new Set(candidate.fillers.map(({ referent }) => referent));
  const deal = all.find(
    ({ kind, fillers }) =>
      CLAIM_KINDS[kind].group === "ownership" &&
      kind !== "stake" &&
      fillers.some(
        ({ referent, at }) => known.has(referent) && candidate.fillers.some((own) => own.at === at),
      ),
  );
  const concerned = (deal?.fillers ?? []).filter(
    ({ role, referent }) => role !== "seller" && !known.has(referent),
  );
  if (concerned.length === 0) return candidate;
  const added = concerned.map((filler): Filler => ({ ...filler, role: "defendant" }));
  return { ...candidate, fillers: [...candidate.fillers, ...added] };
}

const EACH_ALONE: ReadonlySet<string> = new Set(
  "rival separate competing each among individual own".split(" "),
);

/** Rivals bid each for himself: "Acme and Beta have made rival offers for Gamma", "are among the bidders for". */
export function rivalsApart(units: readonly Unit[], candidate: Candidate): readonly Candidate[] {
  const places = candidate.fillers.map(({ at }) => at);
  const between = units.slice(Math.min(...places), Math.max(...places));
  return between.some(({ lower }) => EACH_ALONE.has(lower)) ? onePerRole(candidate, "acquirer") : [candidate];
}

function onePerRole(candidate: Candidate, role: Role): readonly Candidate[] {
  const sharing = candidate.fillers.filter((filler) => filler.role === role);
  if (sharing.length < 2) return [candidate];
  return sharing.map((one) => ({
    ...candidate,
    fillers: candidate.fillers.filter((filler) => filler.role !== role || filler === one),
  }));
}
