import type { Day } from "../base/day.ts";
import { dayOfDate } from "../base/day.ts";
import type { ClaimKind, Role } from "../claim/kinds.ts";
import type { OriginCount } from "../provenance/counts.ts";
import { partiesOf } from "../rumour/parties-of.ts";
import type { Report, ReportId, RumourId } from "../rumour/rumour.ts";
import type { AspectOutcome, RumourState } from "../standing/state.ts";
import type { RumourView } from "./rumour-view.ts";

/**
 * What is believed of a rumour, as far as a change of it is news. That it is told once more is none: a rumour that is
 * repeated is believed no more than one that is heard, so the two are one here.
 */
export type BelievedState = Exclude<RumourState, "repeated">;

export interface Belief {
  /** As readers saw it then. */
  readonly rumour: RumourId;
  readonly kind: ClaimKind;
  readonly state: BelievedState;
  readonly origins: OriginCount;
  readonly parties: readonly BelievedParty[];
  /** The day that documents name (`YYYY-MM-DD`); a horizon by default of the kind is nobody's word, and is not here. */
  readonly horizon: string | null;
  /** The last day before it expires, when it is still to come true. */
  readonly waitsUntil: Day | null;
  /** By published date, then id. */
  readonly reports: readonly Report[];
  readonly view: RumourView;
}

export interface BelievedParty {
  readonly role: Role;
  readonly name: string;
  /** The entity, and the first keys that it goes by: two that share one are one party. */
  readonly keys: readonly string[];
  /** "named", until the outcome says that it was another or is told otherwise. */
  readonly value: "named" | Extract<AspectOutcome, "false" | "changed">;
  readonly namedBy: readonly ReportId[];
  readonly restsOn: readonly ReportId[];
}

/** `reports` are those of the view, by published date then id. */
export function beliefOf(view: RumourView, reports: readonly Report[]): Belief {
  return {
    rumour: view.id,
    kind: view.kind,
    state: view.state === "repeated" ? "heard" : view.state,
    origins: view.counts.origins,
    parties: believedParties(view, reports),
    horizon: view.horizonBy === "words" ? view.horizon : null,
    waitsUntil: view.waiting === "yes" && view.horizon !== null ? dayOfDate(view.horizon) : null,
    reports,
    view,
  };
}

/** The same belief on a later day on which nothing was told: what was waited for in vain has expired. */
export function beliefLater(belief: Belief, day: Day): Belief {
  const isOver = belief.waitsUntil !== null && day > belief.waitsUntil;
  return isOver ? { ...belief, state: "expired", waitsUntil: null } : belief;
}

function believedParties(view: RumourView, reports: readonly Report[]): readonly BelievedParty[] {
  const parties = partiesOf(reports, view.kind);
  return parties.map((party, place) => {
    const aspect = view.aspects.parties.find((one) => one.party === place);
    const outcome = aspect?.outcome ?? "open";
    return {
      role: party.role,
      name: view.parties[place]?.name ?? "",
      keys: [...(party.entity === null ? [] : [party.entity]), ...party.keys],
      value: outcome === "false" || outcome === "changed" ? outcome : "named",
      namedBy: party.named.map(({ reportId }) => reportId),
      restsOn: aspect?.restsOn ?? [],
    };
  });
}
