import type { Span } from "../../base/span.ts";
import type { Claim, Party } from "../../claim/claim.ts";
import type { Document } from "../../document/document.ts";
import type { Entity, EntityId } from "../../mention/entity.ts";
import type { Gazetteer } from "../../mention/gazetteer.ts";
import type { Mentions } from "../../mention/mention.ts";
import { kinOf, type Relation, type Relations } from "../../mention/relation.ts";
import type { Asked } from "../../rumour/asked.ts";
import { filedParty } from "../../rumour/party-keys.ts";

/** The matter of a draft with one party put in the place of another that it may be taken for. */
export interface Swapped {
  /** The party as the draft names it, and whom it may have meant. */
  readonly named: string;
  readonly meant: string;
  /** How the two hang together, in plain words. */
  readonly because: string;
  readonly asked: Asked;
}

/** Words that make somebody the owner of what he only uses the name of, or lets him grant what is not his. */
export interface Misowned {
  readonly span: Span;
  readonly because: string;
}

interface Kin {
  readonly entities: Gazetteer;
  readonly relations: Relations;
}

/** So many companies are never taken for one another; a family of more is told of by the nearest. */
const MOST_SWAPPED = 6;

export function swappedParties(claim: Claim, asked: Asked, known: Kin): readonly Swapped[] {
  const { matter } = asked;
  if (matter === null) return [];
  return claim.parties
    .flatMap((party, place) =>
      confusable(party, known)
        .filter((meant) => !claim.parties.some(({ entity }) => entity === meant.id))
        .map((meant): Swapped => {
          const { role } = party;
          const { id: entity, name, kind } = meant;
          const parties = matter.parties.map((each, at) =>
            at === place ? filedParty({ role, name, aliases: [], entity, kind }) : each,
          );
          return {
            named: party.name,
            meant: nameOf(meant),
            because: kinInWords(party.entity ?? entity, entity, known),
            asked: { ...asked, matter: { kind: matter.kind, parties } },
          };
        }),
    )
    .slice(0, MOST_SWAPPED);
}

/** Whom the party may be taken for in any year, and who may be taken for it. */
function confusable({ entity }: Party, { relations, entities }: Kin): readonly Entity[] {
  if (entity === null) return [];
  const users = [...relations.from.keys()].filter(
    (one) => one !== entity && kinOf(relations, one, null).includes(entity),
  );
  const ids = new Set([...kinOf(relations, entity, null), ...users]);
  return [...ids].flatMap((id) => entities.entities.get(id) ?? []);
}

// "HMD Global-owned Nokia", "Nokia owner HMD Global".
const OWNED = /^\s*-\s*(?:owned|controlled)\s+$/iu;

/** Where the draft says that one owns what he only uses the name of. */
export function misownedIn(
  document: Document,
  { mentions, referents }: Mentions,
  known: Kin,
): readonly Misowned[] {
  return mentions.flatMap((of, place): readonly Misowned[] => {
    const by = mentions[place - 1];
    if (by === undefined || !OWNED.test(document.text.slice(by.end, of.start))) return [];
    const user = referents[by.referent]?.entity ?? null;
    const name = referents[of.referent]?.entity ?? null;
    if (user === null || name === null) return [];
    const path = pathBetween(user, name, known.relations);
    if (!path.some(({ type }) => type === "licensee")) return [];
    return [{ span: { start: by.start, end: of.end }, because: inWords(path, known) }];
  });
}

/** Who grants a licence has to own what he grants: one who himself only uses a name does not. Null where nothing is known against it. */
export function cannotGrant(claim: Claim, known: Kin): string | null {
  if (claim.kind !== "licensing") return null;
  for (const { role, entity } of claim.parties) {
    const used = role === "licensor" && entity !== null ? (known.relations.from.get(entity) ?? []) : [];
    const licence = used.find(({ type }) => type === "licensee");
    const owner = licence === undefined ? undefined : known.relations.from.get(licence.to)?.at(-1);
    if (licence !== undefined) return inWords(owner === undefined ? [licence] : [licence, owner], known);
  }
  return null;
}

function kinInWords(a: EntityId, b: EntityId, known: Kin): string {
  const up = pathBetween(a, b, known.relations);
  return inWords(up.length > 0 ? up : pathBetween(b, a, known.relations), known);
}

/** The way from the one who goes by a name to whose it is; empty when there is none. */
function pathBetween(from: EntityId, to: EntityId, { from: relations }: Relations): readonly Relation[] {
  const ways: (readonly Relation[])[] = [[]];
  const seen = new Set<EntityId>([from]);
  for (let way = ways.shift(); way !== undefined; way = ways.shift()) {
    const here = way.at(-1)?.to ?? from;
    if (here === to) return way;
    for (const relation of relations.get(here) ?? []) {
      if (seen.has(relation.to)) continue;
      seen.add(relation.to);
      ways.push([...way, relation]);
    }
  }
  return [];
}

function inWords(path: readonly Relation[], { entities }: Kin): string {
  const name = (id: EntityId): string => {
    const entity = entities.entities.get(id);
    return entity === undefined ? id : nameOf(entity);
  };
  return path
    .map((step) => `${name(step.from)} ${RELATION_WORDS[step.type]} ${name(step.to)}${years(step)}`)
    .join("; ");
}

const RELATION_WORDS: Readonly<Record<Relation["type"], string>> = {
  licensee: "makes things under the name of",
  "brand-of": "is a brand of",
  "product-of": "is a product of",
  subsidiary: "belongs to",
};

function years({ since, until }: Relation): string {
  if (since === null) return until === null ? "" : ` (until ${until})`;
  return until === null ? ` (since ${since})` : ` (${since} to ${until})`;
}

/** A brand and its owner share a name, so the brand is called one. */
function nameOf({ kind, name }: Entity): string {
  return kind === "brand" ? `${name} (the brand)` : name;
}
