import type { Gazetteer } from "../mention/gazetteer.ts";
import type { Beside } from "../provenance/telling.ts";
import type { RumourParty } from "../rumour/parties-of.ts";
import type { Report, ReportId } from "../rumour/rumour.ts";
import type { ShownParty } from "./rumour-view.ts";

/** What readers see in place of a name that a person had erased. */
export const ERASED_NAME = "[name erased]";

/**
 * The party by the name the documents use most, with every other name they use for it and the name it is listed under:
 * a company renamed since is shown as it was called when the rumour ran. In another script than that of our sentences,
 * it is shown as it is listed.
 */
export function shownParty(
  party: RumourParty,
  reports: ReadonlyMap<ReportId, Report>,
  beside: Beside,
  entities: Gazetteer,
): ShownParty {
  const uses = new Map<string, number>();
  const others = new Set<string>();
  for (const { reportId, place } of party.named) {
    const report = reports.get(reportId);
    const words = report === undefined ? undefined : beside.words.get(report.claim.words)?.parties[place];
    if (words === undefined) continue;
    uses.set(words.name, (uses.get(words.name) ?? 0) + 1);
    for (const alias of words.aliases) others.add(alias);
  }
  const listed = party.entity === null ? undefined : entities.entities.get(party.entity);
  const called = mostUsed(uses);
  const readable = called !== undefined && (listed === undefined || LATIN.test(called));
  const name = readable ? called : (listed?.name ?? ERASED_NAME);
  const known = listed === undefined ? [] : [listed.name];
  const aliases = [...new Set([...uses.keys(), ...others, ...known])]
    .filter((alias) => alias !== name)
    .sort();
  return { role: party.role, name, aliases, entity: party.entity, listed: listed?.name ?? null };
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
