import type { ClaimKind, Role } from "../claim/kinds.ts";
import type { Gazetteer } from "../mention/gazetteer.ts";
import { partiesOf, type RumourParty } from "../rumour/parties-of.ts";
import type { Report } from "../rumour/rumour.ts";

/** The name of a company's page: its entity where it is listed ("ent_nokia"), else its name ("piedmont-aviation"). */
export type CompanyKey = string;

/** The companies that a rumour told as `kind` is about, brands among them; persons, products and authorities are none. */
export function companiesIn(
  reports: readonly Report[],
  kind: ClaimKind,
  entities: Gazetteer,
): readonly CompanyKey[] {
  const kinds = new Map(
    reports.flatMap((report) =>
      report.claim.parties.map((party, place) => [`${report.id} ${place}`, party.kind] as const),
    ),
  );
  const isCompany = (party: RumourParty) => {
    const listed = party.entity === null ? undefined : entities.entities.get(party.entity)?.kind;
    const told = party.named.map(({ reportId, place }) => kinds.get(`${reportId} ${place}`));
    return !NO_ROLE.has(party.role) && [listed ?? told[0] ?? "unknown"].every((one) => !NO_COMPANY.has(one));
  };
  const found = partiesOf(reports, kind).filter(isCompany);
  return [...new Set(found.flatMap((party) => companyKey(party) ?? []))].sort();
}

const NO_COMPANY: ReadonlySet<string> = new Set(["person", "product", "authority"]);
const NO_ROLE: ReadonlySet<Role> = new Set(["person", "product", "authority"]);

/** Null for who goes by no name that may be shown. */
export function companyKey({ entity, keys }: Pick<RumourParty, "entity" | "keys">): CompanyKey | null {
  if (entity !== null) return entity;
  const named = keys.find((key) => key.startsWith(NAMED));
  return named === undefined ? null : named.slice(NAMED.length).replaceAll(" ", "-");
}

const NAMED = "name:";
