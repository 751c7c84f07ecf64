import { dayNamed } from "../base/moment.ts";
import type { OutletIndex } from "../page/outlet-index.ts";
import type { ReportId } from "../rumour/rumour.ts";
import { citationsOf } from "./citations.ts";
import { copiesAmong } from "./copies.ts";
import type { OriginCount } from "./counts.ts";
import { ownWord } from "./own-word.ts";
import type { Phantom } from "./phantom.ts";
import { phantomsOf } from "./phantoms.ts";
import type { Judged } from "./role.ts";
import { type Sought, seek } from "./sought.ts";
import type { Telling } from "./telling.ts";
import type { Trace } from "./trace.ts";

/** Who had it from whom, as far as the documents show. */
export interface Provenance {
  readonly judged: ReadonlyMap<ReportId, Judged>;
  readonly traces: readonly Trace[];
  readonly phantoms: readonly Phantom[];
  /** Citations of what was published later, which cannot be where it came from; reported, never counted. */
  readonly circular: readonly Trace[];
  readonly origins: OriginCount;
}

/** Judges the tellings of one rumour, which come by published date with the undated last. */
export function judge(tellings: readonly Telling[], outlets: OutletIndex): Provenance {
  const copies = copiesAmong(tellings);
  const copied = copyTraces(copies);
  const cited = tellings.map((telling) => citationsOf(telling, outlets));
  const sought = seek(tellings, cited, copied);
  const judged = new Map<ReportId, Judged>();
  for (const [place, telling] of tellings.entries()) {
    const context = {
      before: tellings.slice(0, place),
      copied: copies.get(telling) ?? null,
      sought,
      outlets,
    };
    judged.set(telling.report.id, { reportId: telling.report.id, ...judgeOne(telling, context) });
  }
  return {
    judged,
    traces: [...copied, ...[...sought.traces.values()].flat()],
    phantoms: phantomsOf(tellings, sought),
    circular: sought.circular,
    origins: countOrigins(tellings, judged),
  };
}

interface Context {
  readonly before: readonly Telling[];
  readonly copied: Telling | null;
  readonly sought: Sought;
  readonly outlets: OutletIndex;
}

type Verdict = Omit<Judged, "reportId">;

/** The rule of docs/life-of-a-rumour.md, the surest sign first. */
function judgeOne(telling: Telling, context: Context): Verdict {
  if (telling.revises !== null) return verdict("repeat", "a later version of the same page");
  const drawn = drawnFrom(telling, context);
  if (drawn !== null) return drawn;
  const { report } = telling;
  if (report.claim.voice === "party" || isPressRoom(report.outlet, context.outlets)) {
    return verdict("first_party", "a party's own word");
  }
  if (dayNamed(report.published) === null) return verdict("undetermined", "without a day, so never first");
  const before = context.before.filter((other) => other.report.claim.modality !== "recalled");
  if (before.length === 0) return verdict("origin", "no earlier report is known");
  if (before.some((other) => isOneFamily(other, telling))) {
    return verdict("repeat", "the same publisher family told it before");
  }
  return { ...ownWord(telling, before), shownBy: null };
}

/** What the telling was taken from, when something shows it. */
function drawnFrom({ report }: Telling, { copied, sought }: Context): Verdict | null {
  if (copied !== null) return verdict("reprint", "the same text as an earlier document");
  const [trace] = sought.traces.get(report.id) ?? [];
  if (trace !== undefined) {
    const role = trace.by === "translates" ? "translation" : "repeat";
    return { role, because: DRAWS[trace.by], shownBy: trace.shownBy };
  }
  const [citation] = sought.unheld.get(report.id) ?? [];
  if (citation !== undefined) {
    return { role: "repeat", because: "cites another that is not held", shownBy: citation.shownBy };
  }
  return report.claim.modality === "recalled" ? verdict("repeat", "recalls an earlier matter") : null;
}

const DRAWS: Readonly<Record<Trace["by"], string>> = {
  links: "links to an earlier report",
  credits: "credits an earlier report",
  cites: "cites an earlier report",
  copies: "copies an earlier report",
  translates: "draws on an earlier report in another language",
};

function verdict(role: Verdict["role"], because: string): Verdict {
  return { role, because, shownBy: null };
}

function isPressRoom(key: string | null, outlets: OutletIndex): boolean {
  return key !== null && outlets.outlets.some((outlet) => outlet.id === key && outlet.kind === "company");
}

function isOneFamily(a: Telling, b: Telling): boolean {
  return a.report.family !== null && a.report.family === b.report.family;
}

function copyTraces(copies: ReadonlyMap<Telling, Telling>): readonly Trace[] {
  return [...copies].map(([copy, from]) => ({
    report: copy.report.id,
    from: from.report.id,
    by: "copies",
    shownBy: null,
  }));
}

/**
 * Publisher families with knowledge of their own. Somebody always knew first: where nobody is known to, because all
 * repeat a phantom or the party itself is the only voice, that is one.
 */
function countOrigins(tellings: readonly Telling[], judged: ReadonlyMap<ReportId, Judged>): OriginCount {
  const families = new Set<string>();
  for (const { report } of tellings) {
    const role = judged.get(report.id)?.role;
    if (role === "origin" || role === "independent") families.add(report.family ?? report.documentId);
  }
  return Math.max(families.size, Math.min(tellings.length, 1)) as OriginCount;
}
