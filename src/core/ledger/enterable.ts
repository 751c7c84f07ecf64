import { unreachable } from "../base/unreachable.ts";
import type { Rumour, RumourId } from "../rumour/rumour.ts";
import { canonical } from "./canonical.ts";
import {
  amendProposition,
  type Decision,
  fileReport,
  mergeRumour,
  openRumour,
  type Refusal,
  renameRumour,
  reopenRumour,
  resolveRumour,
  ruleRumour,
  splitRumour,
  takeDownText,
  withdrawReport,
} from "./decide.ts";
import type { RumourEvent } from "./event.ts";

/**
 * - "no-such-rumour": the rumour, or the one to merge into, is not there;
 * - "other-merge": a split from another rumour than the one it was merged into.
 */
export type Unenterable = Refusal | "no-such-rumour" | "other-merge";

/** Why `event` could not happen to the rumour as it was; null when it could. The rules are those of decide.ts. */
export function whyNotEnterable(
  event: RumourEvent,
  rumour: Rumour | null,
  rumours: ReadonlyMap<RumourId, Rumour>,
): Unenterable | null {
  if (event.type === "RumourOpened") return refusal(openRumour(rumour, event.proposition, null));
  if (rumour === null) return "no-such-rumour";
  const decision = decideAgain(event, rumour, rumours);
  if (decision === null) return "no-such-rumour";
  if ("refuse" in decision) return decision.refuse;
  return canonical(decision.enter) === canonical([event]) ? null : "other-merge";
}

function refusal(decision: Decision): Refusal | null {
  return "refuse" in decision ? decision.refuse : null;
}

function decideAgain(
  event: Exclude<RumourEvent, { type: "RumourOpened" }>,
  rumour: Rumour,
  rumours: ReadonlyMap<RumourId, Rumour>,
): Decision | null {
  switch (event.type) {
    case "ReportFiled":
      return fileReport(rumour, event.report, event.match);
    case "ReportWithdrawn":
      return withdrawReport(rumour, event.reportId, event.reason, event.said);
    case "PropositionAmended":
      return amendProposition(rumour, event.proposition, event.because);
    case "RumourMerged": {
      const into = rumours.get(event.into);
      return into === undefined ? null : mergeRumour(rumour, into, event.match);
    }
    case "RumourSplit":
      return splitRumour(rumour, event.because, event.said);
    case "RumourRuled": {
      const { type: _type, ...ruling } = event;
      return areThere([...ruling.together, ...ruling.apart], rumours)
        ? ruleRumour(rumour, ruling, rumours)
        : null;
    }
    case "RumourReopened":
      return reopenRumour(rumour, event.setAside, event.said);
    case "RumourResolved":
      return resolveRumour(rumour, event.resolution, event.said);
    case "TextTakenDown":
      return takeDownText(rumour, event.documentId, event.said);
    case "RumourRenamed":
      return renameRumour(rumour, event.name, event.said);
    default:
      return unreachable(event);
  }
}

function areThere(ids: readonly RumourId[], rumours: ReadonlyMap<RumourId, Rumour>): boolean {
  return ids.every((id) => rumours.has(id));
}
