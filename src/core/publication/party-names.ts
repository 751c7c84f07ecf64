import type { EntityId } from "../mention/entity.ts";
import { type Gazetteer, usesOfName } from "../mention/gazetteer.ts";
import type { Beside } from "../provenance/telling.ts";
import type { RumourParty } from "../rumour/parties-of.ts";
import type { Report, ReportId } from "../rumour/rumour.ts";
import type { ShownParty } from "./rumour-view.ts";

/** What readers see in place of a name that a person had erased. */
export const ERASED_NAME = "[name erased]";

/** The parties of one rumour, each as `shownParty` has it. */
export function shownParties(
  parties: readonly RumourParty[],
  reports: ReadonlyMap<ReportId, Report>,
  beside: Beside,
  entities: Gazetteer,
): readonly ShownParty[] {
  return parties.map((party) => {
    const others = parties.flatMap(({ entity }) =>
      entity === null || entity === party.entity ? [] : [entity],
    );
    return shownParty(party, others, reports, beside, entities);
  });
}

/**
 * The party by the name the documents use most, with every other name they use for it and the name it is listed under:
 * a company renamed since is shown as it was called when the rumour ran. In another script than that of our sentences,
 * it is shown as it is listed.
 */
function shownParty(
  party: RumourParty,
  others: readonly EntityId[],
  reports: ReadonlyMap<ReportId, Report>,
  beside: Beside,
  entities: Gazetteer,
): ShownParty {
  const { uses, also } = namesUsed(party, reports, beside);
  const listed = party.entity === null ? undefined : entities.entities.get(party.entity);
  const own = new Map([...uses].filter(([used]) => !isByOther(used, party.entity, others, entities)));
  const called = mostUsed(listed === undefined && own.size === 0 ? uses : own);
  const readable = called !== undefined && (listed === undefined || LATIN.test(called));
  const name = readable ? called : (listed?.name ?? ERASED_NAME);
  const known = listed === undefined ? [] : [listed.name];
  const aliases = [...new Set([...uses.keys(), ...also, ...known])]
    .filter((alias) => alias !== name && !isOfOther(alias, party.entity, others, entities))
    .sort();
  return { role: party.role, name, aliases, entity: party.entity, listed: listed?.name ?? null };
}

/** How often reports call it by each name, and by which others they call it too. */
function namesUsed({ named }: RumourParty, reports: ReadonlyMap<ReportId, Report>, beside: Beside) {
  const uses = new Map<string, number>();
  const also = new Set<string>();
  for (const { reportId, place } of named) {
    const report = reports.get(reportId);
    const words = report === undefined ? undefined : beside.words.get(report.claim.words)?.parties[place];
    if (words === undefined) continue;
    uses.set(words.name, (uses.get(words.name) ?? 0) + 1);
    for (const alias of words.aliases) also.add(alias);
  }
  return { uses, also };
}

const LATIN = /\p{Script=Latin}/u;

/** The most used, then the fullest; a name in capitals only where there is no other. */
function mostUsed(uses: ReadonlyMap<string, number>): string | undefined {
  const [best] = [...uses].sort(
    ([a, usesOfA], [b, usesOfB]) =>
      Number(isShouted(a)) - Number(isShouted(b)) ||
      usesOfB - usesOfA ||
      b.length - a.length ||
      (a < b ? -1 : 1),
  );
  return best?.[0];
}

/** "TRANS BALTIC LINES" of a headline, but not "IBM". */
function isShouted(name: string): boolean {
  return name.length > 5 && name === name.toUpperCase() && name !== name.toLowerCase();
}

/** "Nokia" of which a document means the brand's licensee: where the owner is a party too, the name is told with him. */
function isOfOther(
  name: string,
  own: EntityId | null,
  others: readonly EntityId[],
  entities: Gazetteer,
): boolean {
  const users = usesOfName(entities, name).map(({ entity }) => entity);
  return !users.some((user) => user === own) && users.some((user) => others.includes(user));
}

/** "Acme's Volta", "Acme-owned Volta": in words that go by another party's name, and not listed as its own. */
function isByOther(
  name: string,
  own: EntityId | null,
  others: readonly EntityId[],
  entities: Gazetteer,
): boolean {
  if (usesOfName(entities, name).some(({ entity }) => entity === own)) return false;
  const [last = ""] = name.split(/\s+/u).slice(-1);
  return isOfOther(name, own, others, entities) || isOfOther(last, own, others, entities);
}
