import { type Day, dateOf } from "../base/day.ts";
import { dayNamed } from "../base/moment.ts";
import type { Edit } from "../ledger/edits.ts";
import type { Gazetteer } from "../mention/gazetteer.ts";
import type { OutletIndex } from "../page/outlet-index.ts";
import type { Counts, DocumentCount, OutletCount } from "../provenance/counts.ts";
import type { Provenance } from "../provenance/judge.ts";
import { type Beside, firstVersions, isOwnAct, type Telling } from "../provenance/telling.ts";
import { isUsual, type RumourParty } from "../rumour/parties-of.ts";
import type { EditorsResolution, Report, ReportId, RumourId } from "../rumour/rumour.ts";
import type { Aspects } from "../standing/aspects.ts";
import { aspectsOf, withAspects } from "../standing/aspects-of.ts";
import { isWaiting, type Life, lastOpenDay, lifeOn } from "../standing/life.ts";
import { deniesOnRecord } from "../standing/stage-rule.ts";
import type { Sighting } from "./board-row.ts";
import { judgedMaterial } from "./judged-material.ts";
import { tellLife } from "./life-told.ts";
import { outletName } from "./outlet-name.ts";
import { otherPartners } from "./partners-told.ts";
import { shownParties } from "./party-names.ts";
import { reactionsTold } from "./reactions-told.ts";
import { restOf } from "./rest-of.ts";
import type { RumourView, ShownOrigin, ShownParty } from "./rumour-view.ts";
import type { Sentence } from "./sentence.ts";
import { timelineOf } from "./timeline.ts";
import { headlineOf } from "./wording/headline.ts";

/** A rumour with everything that is merged into it, and what stands beside its chain. */
export interface RumourMaterial {
  /** Its id in the ledger first, then those merged into it. */
  readonly ledgerIds: readonly RumourId[];
  readonly reports: readonly Report[];
  readonly beside: Beside;
  /** The sentence that an editor called it by; absent or null for the desk's own. */
  readonly name?: string | null;
  /** Reports that an editor set aside when reopening it. */
  readonly setAside?: ReadonlySet<ReportId>;
  /** What an editor said became of it; absent or null where the rule alone says. */
  readonly resolved?: EditorsResolution | null;
  /** What editors decided about it, oldest first. */
  readonly edits?: readonly Edit[];
}

/** What the desk knows of the names that it prints. */
export interface NamesKnown {
  readonly outlets: OutletIndex;
  readonly entities: Gazetteer;
}

/**
 * All that readers can see of a rumour, made from its reports alone: the order in which they came leaves no mark. Null
 * when it has none. `asOf` is the day on which the horizon is judged.
 */
export function viewOf(material: RumourMaterial, known: NamesKnown, asOf: Day | null): RumourView | null {
  const judged = judgedMaterial(material, known.outlets);
  if (judged === null) return null;
  const { id, kind, tellings, reports, provenance, parties: found, life: whole } = judged;
  const openUntil = lastOpenDay(whole);
  const lived = lifeOn(whole, asOf);
  const aspects = aspectsOf(lived, found, tellings, asOf);
  const life = withAspects(lived, aspects);
  const byId = new Map(reports.map((report) => [report.id, report]));
  const parties = shownParties(found, byId, material.beside, known.entities);
  const usual = new Set(parties.filter((_party, place) => isUsual(found[place], found)));
  const named = partiesThatHold(parties, found, aspects).filter((party) => usual.has(party));
  const outlets = new Map(tellings.map((telling) => [telling, outletName(telling, known.outlets)]));
  return {
    id,
    kind,
    sentence: namedBy(material, sentenceOf(kind, named, life, tellings)),
    stage: life.stage,
    state: life.state,
    disputed: life.disputed,
    counts: countsOf(tellings, provenance),
    first: sighting(tellings.find(isToday) ?? tellings[0], outlets),
    newest: sighting(
      tellings.findLast(({ report }) => dayNamed(report.published) !== null),
      outlets,
    ),
    horizon: life.horizon === null ? null : dateOf(life.horizon.day),
    waiting: isWaiting(life) ? "yes" : "no",
    openUntil: openUntil === null ? null : dateOf(openUntil),
    ledgerIds: material.ledgerIds,
    edits: material.edits ?? [],
    parties,
    life: tellLife({
      life,
      aspects,
      parties,
      found,
      products: productsOf(aspects, known),
      provenance,
      tellings,
      outlets,
    }),
    states: life.states,
    restsOn: life.restsOn,
    resolvedBy: judged.resolvedBy,
    horizonBy: life.horizon?.by ?? null,
    aspects,
    origin: originOf(tellings),
    reactions: reactionsTold({ tellings, outlets, parties, found }),
    phantoms: provenance.phantoms,
    earliest: provenance.earliest,
    circular: circularOf(provenance, byId),
    timeline: timelineOf(tellings, provenance, outlets),
  };
}

/** The listed products that it is about, by name. */
function productsOf({ objects }: Aspects, { entities }: NamesKnown): readonly string[] {
  return objects.flatMap(({ object }) =>
    object.type === "product" ? (entities.entities.get(object.product)?.name ?? []) : [],
  );
}

function circularOf(
  { circular }: Provenance,
  reports: ReadonlyMap<ReportId, Report>,
): RumourView["circular"] {
  return circular.flatMap(({ report, from, shownBy }) => {
    const [citing, cited] = [reports.get(report), reports.get(from)];
    if (citing === undefined || cited === undefined) return [];
    return [{ documentId: citing.documentId, cites: cited.documentId, words: shownBy?.words ?? "" }];
  });
}

function isToday({ report }: Telling): boolean {
  return dayNamed(report.published) !== null && report.claim.modality === "report";
}

/** An editor's sentence rests on what the desk's own rests on. */
function namedBy({ name }: RumourMaterial, sentence: Sentence): Sentence {
  return name == null ? sentence : { ...sentence, text: name };
}

/** Who was wrongly named, or is named by few in another's place, is told of below, and not in the rumour's sentence. */
function partiesThatHold(
  parties: readonly ShownParty[],
  found: readonly RumourParty[],
  aspects: Aspects,
): readonly ShownParty[] {
  const others = otherPartners(found);
  const isWrong = (place: number) => aspects.parties[place]?.outcome === "false";
  const decided = parties.some((_, place) => isWrong(place));
  return parties.filter((_, place) => !isWrong(place) && (decided || !others.has(place)));
}

/** The sentence says how far the matter is, so it rests on the first report that says so. */
function sentenceOf(
  kind: RumourView["kind"],
  parties: readonly ShownParty[],
  life: Life,
  tellings: readonly Telling[],
): Sentence {
  const names: Partial<Record<ShownParty["role"], string[]>> = {};
  for (const party of parties) names[party.role] = [...(names[party.role] ?? []), party.name];
  const saying = tellings.find(
    ({ report }) =>
      report.claim.stage === life.stage &&
      report.claim.certainty === life.certainty &&
      isOwnAct(report, kind),
  );
  const resting = saying ?? tellings[0];
  return {
    text: headlineOf(kind, names, denialIn(tellings, life.stage), life.certainty),
    rests: resting === undefined ? [] : [restOf(resting)],
  };
}

/** What no party and no authority denied is only called untrue. */
function denialIn(tellings: readonly Telling[], stage: Life["stage"]): Parameters<typeof headlineOf>[2] {
  const isDenied = tellings.some(({ report }) => deniesOnRecord(report.claim));
  return stage === "denied" && !isDenied ? "called untrue" : stage;
}

function countsOf(tellings: readonly Telling[], provenance: Provenance): Counts {
  const outlets = new Set(tellings.map(({ report }) => report.outlet).filter((outlet) => outlet !== null));
  return {
    documents: firstVersions(tellings).length as DocumentCount,
    // A page that names no outlet has one all the same.
    outlets: Math.max(outlets.size, 1) as OutletCount,
    origins: provenance.origins,
  };
}

function sighting(
  telling: Telling | undefined,
  outlets: ReadonlyMap<Telling, string | null>,
): Sighting | null {
  const published = telling?.report.published ?? null;
  if (telling === undefined || published === null) return null;
  return { documentId: telling.report.documentId, outlet: outlets.get(telling) ?? null, published };
}

/** The earliest that tells it as today's matter; what is only recalled has no other origin than who recalls it first. */
function originOf(tellings: readonly Telling[]): ShownOrigin | null {
  const first = tellings.find(isToday) ?? tellings.find(({ report }) => report.published !== null);
  if (first === undefined) return null;
  return {
    documentId: first.report.documentId,
    voice: first.words?.source ?? "",
    type: first.report.claim.voice,
  };
}
