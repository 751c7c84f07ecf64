import { isOrigin } from "../provenance/role.ts";
import type { Report, ReportId } from "../rumour/rumour.ts";
import type { Belief, BelievedParty } from "./belief.ts";
import { type BeliefChange, type Changed, changeId, type RestingReport } from "./belief-change.ts";

/** When a change came: the day, and what its id is made from, which is the day or the entry. */
export interface When {
  readonly date: string;
  readonly mark: string;
}

/**
 * What is believed otherwise than before, rumour by rumour. A rumour goes on in the one that holds its earliest report
 * now; what has no forerunner is new.
 */
export function changesBetween(
  before: readonly Belief[],
  after: readonly Belief[],
  when: When,
): readonly BeliefChange[] {
  const holding = new Map(after.flatMap((belief) => belief.reports.map(({ id }) => [id, belief] as const)));
  const forerunners = new Map<Belief, Belief[]>();
  for (const belief of before) {
    const heir = heirOf(belief, holding);
    if (heir !== null) forerunners.set(heir, [...(forerunners.get(heir) ?? []), belief]);
  }
  return after.flatMap((belief) => {
    const [first, ...joined] = inLine(belief, forerunners.get(belief) ?? []);
    return [
      ...joined.map((other) => joining(other, belief, when)),
      ...(first === belief ? [] : changesOf(first, belief, when)),
    ];
  });
}

function heirOf(belief: Belief, holding: ReadonlyMap<ReportId, Belief>): Belief | null {
  for (const { id } of belief.reports) {
    const heir = holding.get(id);
    if (heir !== undefined) return heir;
  }
  return null;
}

/** The one that keeps its id first, then the one with the earliest report. */
function inLine(belief: Belief, forerunners: readonly Belief[]): readonly Belief[] {
  const place = (other: Belief) =>
    belief.reports.findIndex(({ id }) => other.reports.some((report) => report.id === id));
  return [...forerunners].sort(
    (a, b) => Number(b.rumour === belief.rumour) - Number(a.rumour === belief.rumour) || place(a) - place(b),
  );
}

function joining(other: Belief, into: Belief, when: When): BeliefChange {
  const changed: Changed = { aspect: "rumour", was: other.rumour, is: into.rumour };
  return made({ ...into, rumour: other.rumour }, changed, "", freshIn(other, into), when);
}

function changesOf(before: Belief | undefined, after: Belief, when: When): readonly BeliefChange[] {
  const fresh = freshIn(before, after);
  const add = (changed: Changed, which: string, rests: readonly Report[]) =>
    made(after, changed, which, rests, when);
  if (before === undefined) {
    return [add({ aspect: "state", was: null, is: after.state }, "", stateRests(after, fresh))];
  }
  return [
    ...(before.state === after.state
      ? []
      : [add({ aspect: "state", was: before.state, is: after.state }, "", stateRests(after, fresh))]),
    ...(before.origins === after.origins
      ? []
      : [add({ aspect: "origins", was: before.origins, is: after.origins }, "", originRests(after, fresh))]),
    ...partyChanges(before, after).map(({ changed, which, rests }) =>
      add(changed, which, preferred(reportsNamed(after, rests), fresh)),
    ),
    ...(before.horizon === after.horizon
      ? []
      : [add({ aspect: "horizon", was: before.horizon, is: after.horizon }, "", horizonRests(after, fresh))]),
  ];
}

interface PartyChange {
  readonly changed: Changed;
  readonly which: string;
  readonly rests: readonly ReportId[];
}

function partyChanges(before: Belief, after: Belief): readonly PartyChange[] {
  const changes: PartyChange[] = [];
  const left = new Set(before.parties);
  for (const party of after.parties) {
    const earlier = before.parties.filter((other) => left.has(other) && isOne(other, party));
    for (const other of earlier) left.delete(other);
    const was = earlier[0]?.value ?? null;
    if (was !== party.value) changes.push(partyChange(party, was, party.value));
  }
  return [...changes, ...[...left].map((party) => partyChange(party, party.value, null))];
}

function partyChange(
  party: BelievedParty,
  was: BelievedParty["value"] | null,
  is: BelievedParty["value"] | null,
): PartyChange {
  return {
    changed: { aspect: "party", role: party.role, party: party.name, was, is },
    which: `${party.role} ${party.keys[0] ?? ""}`,
    rests: is === "named" ? party.namedBy : party.restsOn,
  };
}

function isOne(a: BelievedParty, b: BelievedParty): boolean {
  return a.role === b.role && a.keys.some((key) => b.keys.includes(key));
}

function freshIn(before: Belief | undefined, after: Belief): readonly Report[] {
  const known = new Set(before?.reports.map(({ id }) => id));
  return after.reports.filter(({ id }) => !known.has(id));
}

/** What resolved it; or what is new and tells that stage; for two origins, those who knew. */
function stateRests(after: Belief, fresh: readonly Report[]): readonly Report[] {
  const resolving = reportsNamed(after, after.view.restsOn);
  if (after.state === "expired") return horizonRests(after, after.reports.slice(-1));
  if (after.state === "corroborated") return originRests(after, fresh);
  return preferred(resolving, fresh);
}

function originRests(after: Belief, fresh: readonly Report[]): readonly Report[] {
  const knew = after.view.timeline.filter(({ role }) => isOrigin(role)).map(({ reportId }) => reportId);
  return preferred(reportsNamed(after, knew), fresh);
}

function horizonRests(after: Belief, fresh: readonly Report[]): readonly Report[] {
  const telling = after.reports.filter(
    ({ claim }) => claim.time?.to != null && claim.time.to === after.view.horizon,
  );
  return preferred(telling, fresh);
}

function reportsNamed({ reports }: Belief, ids: readonly ReportId[]): readonly Report[] {
  return reports.filter(({ id }) => ids.includes(id));
}

/** Those of them that are new, or all of them, or what is new. */
function preferred(reports: readonly Report[], fresh: readonly Report[]): readonly Report[] {
  const both = reports.filter((report) => fresh.includes(report));
  if (both.length > 0) return both;
  return reports.length > 0 ? reports : fresh;
}

function made(
  belief: Belief,
  changed: Changed,
  which: string,
  reports: readonly Report[],
  { date, mark }: When,
): BeliefChange {
  const resting = reports.length > 0 ? reports : belief.reports.slice(0, 1);
  return {
    id: changeId(belief.rumour, mark, changed.aspect, which),
    rumour: belief.rumour,
    kind: belief.kind,
    date,
    ...changed,
    sentence: belief.view.sentence.text,
    rests: resting.map(restingReport),
  };
}

function restingReport({ id, documentId, claim }: Report): RestingReport {
  return { reportId: id, documentId, span: claim.evidence };
}
