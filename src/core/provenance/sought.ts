import { orderInTime } from "../rumour/place.ts";
import type { ReportId } from "../rumour/rumour.ts";
import { addressKey } from "./address.ts";
import type { Citation } from "./citations.ts";
import type { Telling } from "./telling.ts";
import type { Trace } from "./trace.ts";

/** What became of looking for the documents that the tellings cite. */
export interface Sought {
  /** By the telling that cites. */
  readonly traces: ReadonlyMap<ReportId, readonly Trace[]>;
  /** Citations of what was published later than the citing document. */
  readonly circular: readonly Trace[];
  /** Citations of what is not held. */
  readonly unheld: ReadonlyMap<ReportId, readonly Citation[]>;
}

/**
 * Tellings come by published date with the undated last; `cited` has the citations of each, in the same order. `known`
 * are traces that are there already: no citation may close a circle with them.
 */
export function seek(
  tellings: readonly Telling[],
  cited: readonly (readonly Citation[])[],
  known: readonly Trace[],
): Sought {
  const found: Seeking = { traces: new Map(), circular: [], unheld: new Map(), all: new Map() };
  for (const trace of known) push(found.all, trace.report, trace);
  for (const [place, telling] of tellings.entries()) {
    for (const citation of cited[place] ?? []) {
      const target = targetOf(citation, tellings, place);
      if (target !== null) follow(citation, telling, target, found);
      else if (citation.by !== "links") push(found.unheld, telling.report.id, citation);
    }
  }
  return found;
}

interface Seeking {
  readonly traces: Map<ReportId, Trace[]>;
  readonly circular: Trace[];
  readonly unheld: Map<ReportId, Citation[]>;
  /** The traces found and those known before. */
  readonly all: Map<ReportId, Trace[]>;
}

/** A trace goes backward in time, or to what has no date, and never where something leads back from there. */
function follow(citation: Citation, telling: Telling, target: Telling, found: Seeking): void {
  const trace = traceTo(target, telling, citation);
  // A link to what can be earlier shows that it is.
  const forward = (target.report.published?.at ?? "") > orderInTime(telling.report);
  if (forward || leadsTo(target, telling, found.all)) found.circular.push(trace);
  else {
    push(found.traces, telling.report.id, trace);
    push(found.all, telling.report.id, trace);
  }
}

/**
 * The held document at the address; or else the outlet's latest word before this one; or else, of what is cited by its
 * language alone ("the Chinese media"), the latest in that language, dated before the undated.
 */
function targetOf(citation: Citation, tellings: readonly Telling[], place: number): Telling | null {
  const own = tellings[place];
  const { address, outlet } = citation;
  if (address !== null) {
    const there = tellings.find(
      (other) => other !== own && other.document?.url != null && addressKey(other.document.url) === address,
    );
    if (there !== undefined) return there;
  }
  if (citation.by === "links" || own === undefined) return null;
  if (outlet !== null) return latest(tellings, place, (other) => other.report.outlet === outlet);
  return citation.kind === "press" &&
    citation.language !== null &&
    citation.language !== own.document?.language
    ? latest(tellings, place, (other) => other.document?.language === citation.language)
    : null;
}

/** The latest before the place; else one without a date, which may have been before. */
function latest(
  tellings: readonly Telling[],
  place: number,
  fits: (other: Telling) => boolean,
): Telling | null {
  const before = tellings.slice(0, place).findLast(fits);
  if (before !== undefined) return before;
  return tellings.slice(place + 1).find((other) => other.report.published === null && fits(other)) ?? null;
}

function traceTo(target: Telling, telling: Telling, citation: Citation): Trace {
  const by = citation.by === "cites" || !isOtherLanguage(target, telling) ? citation.by : "translates";
  return {
    report: telling.report.id,
    from: target.report.id,
    by,
    shownBy: citation.shownBy,
    shownThere: null,
  };
}

function isOtherLanguage(a: Telling, b: Telling): boolean {
  const languages = [a.document?.language ?? "und", b.document?.language ?? "und"];
  return languages[0] !== languages[1] && !languages.includes("und");
}

/** Whether the traces so far lead from the one to the other: then the way back would close a circle. */
function leadsTo(from: Telling, to: Telling, traces: ReadonlyMap<ReportId, readonly Trace[]>): boolean {
  const seen = new Set<ReportId>();
  const waiting = [from.report.id];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === to.report.id) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...(traces.get(id) ?? []).map((trace) => trace.from));
  }
  return false;
}

function push<Value>(map: Map<ReportId, Value[]>, id: ReportId, value: Value): void {
  const values = map.get(id);
  if (values === undefined) map.set(id, [value]);
  else values.push(value);
}
