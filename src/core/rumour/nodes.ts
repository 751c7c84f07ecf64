import type { DocumentId } from "../document/document.ts";
import type { FiledParty, Report } from "./rumour.ts";
import { isByName, linkAny } from "./same-party.ts";
import { onSide, type Proposed, type Side } from "./sides.ts";

/**
 * Reports that name the same parties on the same sides by the same first keys, and the same products as what it is
 * about: the smallest piece of a matter.
 */
export interface Node {
  /** The first keys by side. Nodes are compared and ordered by it, never by when they came. */
  readonly signature: string;
  /** The parties with the keys of all reports. */
  readonly sides: Sides;
  /** The parties as single reports have them, each once. */
  readonly variants: readonly Sides[];
  /** What a co-operation is about; empty when no report says. */
  readonly products: readonly string[];
  readonly reports: readonly Report[];
  readonly documents: ReadonlySet<DocumentId>;
}

export type Sides = Readonly<Record<Side, readonly FiledParty[]>>;

const SIDES: readonly Side[] = ["actor", "object", "from", "member"];

export function nodesOf(reports: readonly Report[]): readonly Node[] {
  const bySignature = new Map<string, Report[]>();
  for (const report of reports) {
    const signature = signatureOf(report);
    const same = bySignature.get(signature);
    if (same === undefined) bySignature.set(signature, [report]);
    else same.push(report);
  }
  return [...bySignature]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([signature, alike]) => {
      const variants = variantsOf(alike);
      return {
        signature,
        sides: joinSides(variants),
        variants,
        products: alike[0]?.claim.products ?? [],
        reports: alike,
        documents: new Set(alike.map((report) => report.documentId)),
      };
    });
}

function variantsOf(reports: readonly Report[]): readonly Sides[] {
  const variants = new Map<string, Sides>();
  for (const { claim } of reports) {
    const keys = claim.parties.map((party) => `${party.role} ${party.keys.join(" ")}`).join("|");
    if (!variants.has(keys)) variants.set(keys, sidesOf(claim));
  }
  return [...variants.values()];
}

export function sidesOf(matter: Proposed): Sides {
  const object = joinParties(onSide(matter, "object"));
  return {
    actor: withoutObjects(joinParties(onSide(matter, "actor")), object),
    object,
    from: joinParties(onSide(matter, "from")),
    member: joinParties(onSide(matter, "member")),
  };
}

/** Nobody takes himself over: of several buyers, one that is also what is bought was misread. */
function withoutObjects(
  actors: readonly FiledParty[],
  objects: readonly FiledParty[],
): readonly FiledParty[] {
  if (actors.length < 2) return actors;
  const others = actors.filter((actor) => !isByName(linkAny([actor], objects)));
  return others.length > 0 ? others : actors;
}

/** Parties with the same first key are one party with the keys of all. */
export function joinSides(all: readonly Sides[]): Sides {
  const [only] = all;
  if (only !== undefined && all.length === 1) return only;
  const join = (side: Side) => joinParties(all.flatMap((sides) => sides[side]));
  return { actor: join("actor"), object: join("object"), from: join("from"), member: join("member") };
}

export function joinParties(parties: readonly FiledParty[]): readonly FiledParty[] {
  if (parties.length < 2) return parties;
  const byFirstKey = new Map<string, FiledParty>();
  for (const party of parties) {
    const [first = ""] = party.keys;
    const known = byFirstKey.get(first);
    if (known === undefined) byFirstKey.set(first, party);
    else if (party.keys.some((key) => !known.keys.includes(key))) {
      byFirstKey.set(first, { ...known, keys: [first, ...joinedRest(known, party)] });
    }
  }
  return [...byFirstKey.values()];
}

/**
 * Sorted, but a listed party goes on to have its name next to its entity: the longer of the two, because a short form is
 * known again by the long one and not the other way round.
 */
function joinedRest(a: FiledParty, b: FiledParty): readonly string[] {
  const rest = [...new Set([...a.keys.slice(1), ...b.keys.slice(1)])].sort();
  if (a.entity === null) return rest;
  const [, ownA = ""] = a.keys;
  const [, ownB = ""] = b.keys;
  const own = ownA.length > ownB.length || (ownA.length === ownB.length && ownA < ownB) ? ownA : ownB;
  return [own, ...rest.filter((key) => key !== own)];
}

/** The first keys by side, and the products; what names nobody is like nothing else, so it has a signature of its own. */
export function signatureOf(report: Report): string {
  const sides = sidesOf(report.claim);
  const signature = SIDES.map((side) =>
    sides[side]
      .map((party) => party.keys[0] ?? "")
      .sort()
      .join("+"),
  ).join("|");
  const { products = [] } = report.claim;
  if (signature === "|||") return report.id;
  return products.length === 0 ? signature : `${signature}@${products.join("+")}`;
}
