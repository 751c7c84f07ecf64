import type { Gazetteer } from "../../mention/gazetteer.ts";
import type { RumourParty } from "../../rumour/parties-of.ts";
import type { Report, ReportId } from "../../rumour/rumour.ts";
import { aspectsOf, withAspects } from "../../standing/aspects-of.ts";
import type { Settling } from "../../standing/record/record-case.ts";
import { type JudgedMaterial, judgedMaterial } from "../judged-material.ts";
import { ERASED_NAME, shownParties } from "../party-names.ts";
import type { NamesKnown, RumourMaterial } from "../view-of.ts";
import type { CompanyIn, Contribution } from "./contribution.ts";
import { outletsIn } from "./outlets-in.ts";
import { voicesIn } from "./voices-in.ts";

/**
 * What a rumour adds to the records of all that have part in it. A function of its reports and of what stands beside
 * them: the order in which they came leaves no mark. Empty when it has no reports.
 */
export function contributionsOf(material: RumourMaterial, known: NamesKnown): readonly Contribution[] {
  const judged = judgedMaterial(material, known.outlets);
  if (judged === null) return [];
  const { life, parties, tellings } = judged;
  const aspects = aspectsOf(life, parties, tellings, null);
  const settling: Settling = { tellings, parties, aspects, life: withAspects(life, aspects) };
  return [
    ...outletsIn(judged, settling, known.outlets),
    ...voicesIn(judged, settling, known),
    ...companiesIn(judged, material, known),
  ];
}

/** How many other names of a company one rumour lends to its page. */
const MOST_ALIASES = 8;

/** People have no page: a rumour about who leaves is on the page of the company. */
function companiesIn(
  { parties, reports }: JudgedMaterial,
  { beside }: RumourMaterial,
  { entities }: NamesKnown,
): readonly CompanyIn[] {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const shown = shownParties(parties, byId, beside, entities);
  const found = new Map<string, CompanyIn>();
  for (const [place, party] of parties.entries()) {
    const names = shown[place];
    const key = companyKey(party);
    if (names === undefined || found.has(key) || names.name === ERASED_NAME) continue;
    if (!isCompany(party, byId, entities)) continue;
    found.set(key, {
      type: "company",
      key,
      name: names.name,
      aliases: names.aliases.slice(0, MOST_ALIASES),
      role: party.role,
    });
  }
  return [...found.values()];
}

/** By which a party has its page: the listed entity, or the first name that it goes by. */
export function companyKey({ entity, keys }: Pick<RumourParty, "entity" | "keys">): string {
  return entity ?? keys[0] ?? "";
}

const COMPANY_KINDS: ReadonlySet<string> = new Set(["company", "brand"]);

/** Of an unlisted name of which no text says what it is, its part in the matter does: only people are appointed. */
function isCompany(
  { entity, named, role }: RumourParty,
  reports: ReadonlyMap<ReportId, Report>,
  { entities }: Gazetteer,
): boolean {
  if (entity !== null) return COMPANY_KINDS.has(entities.get(entity)?.kind ?? "");
  const kinds = named.map(({ reportId, place }) => reports.get(reportId)?.claim.parties[place]?.kind);
  if (kinds.some((kind) => kind === "company" || kind === "brand")) return true;
  return role !== "person" && kinds.every((kind) => kind === "unknown");
}
