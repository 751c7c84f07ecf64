import { dayNamed } from "../base/moment.ts";
import type { OutletIndex } from "../page/outlet-index.ts";
import type { ReportId } from "../rumour/rumour.ts";
import { citationsOf } from "./citations.ts";
import { copiesAmong } from "./copies.ts";
import type { OriginCount } from "./counts.ts";
import { type Earliest, earliestOf } from "./earliest.ts";
import { outletNames } from "./outlet-names.ts";
import { type OwnKnowledge, ownKnowledge } from "./own-knowledge.ts";
import { type OwnTelling, ownWord } from "./own-word.ts";
import type { Phantom } from "./phantom.ts";
import { phantomsOf } from "./phantoms.ts";
import { isOrigin, type Judged } from "./role.ts";
import { type Sketch, sketchOf } from "./sketch.ts";
import { type Sought, seek } from "./sought.ts";
import { type Speaker, speakerOf } from "./speaker.ts";
import type { Telling } from "./telling.ts";
import { textTraces } from "./text-traces.ts";
import { bySureness, type Trace } from "./trace.ts";

/** Who had it from whom, as far as the documents show. */
export interface Provenance {
  readonly judged: ReadonlyMap<ReportId, Judged>;
  readonly traces: readonly Trace[];
  readonly phantoms: readonly Phantom[];
  /** Citations of what was published later, which cannot be where it came from; reported, never counted. */
  readonly circular: readonly Trace[];
  readonly earliest: Earliest;
  readonly origins: OriginCount;
}

/** Judges the tellings of one rumour, which come by published date with the undated last. */
export function judge(tellings: readonly Telling[], outlets: OutletIndex): Provenance {
  const names = outletNames(tellings, outlets);
  const sketches = sketchesOf(tellings);
  const copies = copiesAmong(tellings, sketches);
  const shown = [...copyTraces(copies), ...textTraces(tellings, sketches, new Set(copies.keys()))];
  const cited = tellings.map((telling) => citationsOf(telling, names, outlets));
  const sought = seek(tellings, cited, shown);
  const traces = [...shown, ...[...sought.traces.values()].flat()].sort(bySureness);
  const speakers = new Map(tellings.map((telling) => [telling, speakerOf(telling)]));
  const known = new Map(tellings.map((telling) => [telling, ownKnowledge(telling, outlets)]));
  const context = { speakers, known, traces: tracesByReport(traces), sought, outlets };
  const judged = new Map<ReportId, Judged>();
  for (const [place, telling] of tellings.entries()) {
    judged.set(telling.report.id, {
      reportId: telling.report.id,
      ...judgeOne(telling, { ...context, before: tellings.slice(0, place) }),
    });
  }
  const phantoms = phantomsOf(tellings, sought);
  return {
    judged,
    traces,
    phantoms,
    earliest: earliestOf(tellings, traces, phantoms),
    circular: sought.circular,
    origins: countOrigins(tellings, judged),
  };
}

/** One telling alone is held against no other. */
function sketchesOf(tellings: readonly Telling[]): readonly Sketch[] {
  if (tellings.length < 2) return [];
  return tellings.map(({ document }) => sketchOf(document?.text.slice(document.bodyStart) ?? ""));
}

interface Context {
  readonly speakers: ReadonlyMap<Telling, Speaker | null>;
  readonly known: ReadonlyMap<Telling, OwnKnowledge | null>;
  readonly before: readonly Telling[];
  /** The traces of each report, the surest first. */
  readonly traces: ReadonlyMap<ReportId, readonly Trace[]>;
  readonly sought: Sought;
  readonly outlets: OutletIndex;
}

type Verdict = Omit<Judged, "reportId">;

/** The rule of docs/provenance.md, the surest sign first. */
function judgeOne(telling: Telling, context: Context): Verdict {
  if (telling.revises !== null) return verdict("repeat", "a later version of the same page");
  const { report } = telling;
  const known = context.known.get(telling) ?? null;
  const told = known?.by === "told this outlet" ? known : null;
  const drawn = drawnFrom(telling, context, told === null ? "any sign" : "its text");
  if (drawn !== null) return drawn;
  const speaker = context.speakers.get(telling) ?? null;
  if (isFirstParty({ telling, speaker, known }, context.outlets)) {
    return verdict("first_party", "a party's own word", shownSource(telling));
  }
  if (dayNamed(report.published) === null) return verdict("undetermined", "without a day, so never first");
  const before = context.before.filter((other) => !isOnlyRecalled(other, context));
  if (before.length === 0) return verdict("origin", "no earlier report is known", known?.shownBy ?? null);
  if (before.some((other) => isOneFamily(other, telling))) {
    return verdict("repeat", "the same publisher family told it before");
  }
  const spoken = new Set(before.map((other) => context.speakers.get(other)?.key ?? ""));
  return ownWord({ telling, before, known, speaker, spoken });
}

/** Told as background, and not by one who was told it himself. */
function isOnlyRecalled(telling: Telling, { known }: Context): boolean {
  return telling.report.claim.modality === "recalled" && known.get(telling)?.by !== "told this outlet";
}

/** What the telling was taken from, when something shows it; of one who was told himself, only his text can. */
function drawnFrom(
  { report }: Telling,
  { traces, sought }: Context,
  signs: "any sign" | "its text",
): Verdict | null {
  const trace = (traces.get(report.id) ?? []).find(({ by }) => signs === "any sign" || TEXTUAL.has(by));
  if (trace !== undefined) return verdict(ROLES_OF[trace.by], DRAWS[trace.by], trace.shownBy);
  const [citation] = sought.unheld.get(report.id) ?? [];
  // An agency that passes on a party's statement stands between nobody: the party speaks.
  const passedOn = citation?.kind === "wire" && report.claim.voice === "party";
  if (citation !== undefined && signs === "any sign" && !passedOn) {
    return verdict("repeat", "cites another that is not held", citation.shownBy);
  }
  const recalls = report.claim.modality === "recalled" && signs === "any sign";
  return recalls ? verdict("repeat", "recalls an earlier matter") : null;
}

const TEXTUAL: ReadonlySet<Trace["by"]> = new Set(["copies", "quotes"]);

const ROLES_OF: Readonly<Record<Trace["by"], Verdict["role"]>> = {
  copies: "reprint",
  credits: "repeat",
  links: "repeat",
  cites: "repeat",
  quotes: "repeat",
  reuses: "repeat",
  translates: "translation",
};

const DRAWS: Readonly<Record<Trace["by"], string>> = {
  links: "links to an earlier report",
  credits: "credits an earlier report",
  cites: "cites an earlier report",
  copies: "copies an earlier report",
  quotes: "has the same words of the same speaker as an earlier report",
  reuses: "has whole passages of an earlier report",
  translates: "draws on an earlier report in another language",
};

function verdict(role: Verdict["role"], because: string, shownBy: Verdict["shownBy"] = null): Verdict {
  return { role, because, shownBy };
}

/**
 * A party's word, or its press room's. Who held a post once speaks for himself; and where unnamed people speak and the
 * party does not, the party is only what is spoken of.
 */
function isFirstParty(
  { telling, speaker, known }: Pick<OwnTelling, "telling" | "speaker" | "known">,
  outlets: OutletIndex,
): boolean {
  if (isPressRoom(telling.report.outlet, outlets)) return true;
  if (telling.report.claim.voice !== "party") return false;
  const source = telling.words?.source ?? "";
  if (speaker?.speaksForParty === "no" && source.includes(speaker.shownBy.words)) return false;
  return known === null || speaks(source, telling);
}

const SAYS =
  "(?:says?|said|told|tells?|confirm(?:s|ed)|announce[sd]?|stated?|statement|spokes|denie[sd]|acknowledged|disclosed|wrote|added)";

/** Whether one of these words' bearers is said to say something. */
function speaks(source: string, { document }: Telling): boolean {
  const text = document?.text ?? "";
  const place = source === "" ? -1 : text.indexOf(source);
  if (place === -1) return true;
  const around = text.slice(Math.max(0, place - 25), place + source.length + 40);
  return new RegExp(
    `${escaped(source)}(?:['’]s)?,?(?: [^,. ]+){0,3}? ${SAYS}|${SAYS} ${escaped(source)}`,
    "u",
  ).test(around);
}

function escaped(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function shownSource({ document, words }: Telling): Verdict["shownBy"] {
  const source = words?.source ?? "";
  const start = source === "" || document === null ? -1 : document.text.indexOf(source);
  return start === -1 ? null : { words: source, start, end: start + source.length };
}

function isPressRoom(key: string | null, outlets: OutletIndex): boolean {
  return key !== null && outlets.byId.get(key)?.kind === "company";
}

function tracesByReport(traces: readonly Trace[]): ReadonlyMap<ReportId, readonly Trace[]> {
  const byReport = new Map<ReportId, Trace[]>();
  for (const trace of traces) byReport.set(trace.report, [...(byReport.get(trace.report) ?? []), trace]);
  return byReport;
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
    shownThere: null,
  }));
}

/**
 * Publisher families with knowledge of their own. Somebody always knew first: where nobody is known to, because all
 * repeat a phantom or the party itself is the only voice, that is one.
 */
function countOrigins(tellings: readonly Telling[], judged: ReadonlyMap<ReportId, Judged>): OriginCount {
  const families = new Set<string>();
  for (const { report } of tellings) {
    if (isOrigin(judged.get(report.id)?.role)) families.add(report.family ?? report.documentId);
  }
  return Math.max(families.size, Math.min(tellings.length, 1)) as OriginCount;
}
