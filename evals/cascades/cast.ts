import type { Outlet } from "../../src/core/page/outlet.ts";
import type { OutletIndex } from "../../src/core/page/outlet-index.ts";
import type { Chance } from "./chance.ts";
import { inventedOutlet } from "./invented-names.ts";

/** Who publishes a document of a cascade. */
export interface Publisher {
  readonly name: string;
  readonly host: string;
  /** The family, or the name of one that stands alone: no two origins may share it. */
  readonly family: string;
}

/** Publishers, each given once in a cascade. */
export interface Cast {
  readonly anyone: () => Publisher;
  /** One that has siblings, so that a sibling may follow. */
  readonly ofFamily: () => Publisher;
  readonly siblingOf: (publisher: Publisher) => Publisher | null;
  readonly agency: () => Publisher;
}

const PAPERS: ReadonlySet<Outlet["kind"]> = new Set(["newspaper", "trade", "broadcaster"]);
/** Outlets that a page in English may come from, so that what is odd about a cascade is not its outlets. */
const ENGLISH = /^[A-Za-z' ]{4,30}$/;

interface Roster {
  readonly known: readonly Outlet[];
  readonly families: ReadonlyMap<string, readonly Outlet[]>;
  readonly withSiblings: readonly Outlet[];
  readonly agencies: readonly Outlet[];
}

const rosters = new WeakMap<OutletIndex, Roster>();

/** The same for every cascade, so made once. */
function rosterOf(outlets: OutletIndex): Roster {
  const made = rosters.get(outlets);
  if (made !== undefined) return made;
  const known = outlets.outlets.filter(
    ({ kind, name, hosts }) => PAPERS.has(kind) && ENGLISH.test(name) && /\.com$/.test(hosts[0] ?? ""),
  );
  const families = new Map<string, Outlet[]>();
  for (const outlet of known) {
    if (outlet.family !== null) families.set(outlet.family, [...(families.get(outlet.family) ?? []), outlet]);
  }
  const roster: Roster = {
    known,
    families,
    withSiblings: [...families.values()].filter((all) => all.length > 1).flat(),
    agencies: outlets.outlets.filter(
      ({ kind, name }) => kind === "agency" && ENGLISH.test(name) && !/wire|release/i.test(name),
    ),
  };
  rosters.set(outlets, roster);
  return roster;
}

/** Half the publishers are listed in knowledge/outlets.tsv, half are unknown to the desk. */
export function castOf(outlets: OutletIndex, chance: Chance): Cast {
  const { known, families, withSiblings, agencies } = rosterOf(outlets);
  const taken = new Set<string>();
  const take = (draw: () => Publisher): Publisher => {
    for (;;) {
      const publisher = draw();
      if (taken.has(publisher.name) || taken.has(publisher.family)) continue;
      taken.add(publisher.name).add(publisher.family);
      return publisher;
    }
  };
  return {
    anyone: () => take(() => (chance.happens(0.5) ? listed(chance.of(known)) : unlisted(chance))),
    ofFamily: () => take(() => listed(chance.of(withSiblings))),
    siblingOf: (publisher) => {
      const siblings = (families.get(publisher.family) ?? []).filter(({ name }) => !taken.has(name));
      if (siblings.length === 0) return null;
      const sibling = listed(chance.of(siblings));
      taken.add(sibling.name);
      return sibling;
    },
    agency: () => take(() => listed(chance.of(agencies))),
  };
}

function listed({ name, hosts, family }: Outlet): Publisher {
  return { name, host: hosts[0] ?? "", family: family ?? name };
}

function unlisted(chance: Chance): Publisher {
  const name = inventedOutlet(chance);
  return { name, host: `${name.toLowerCase().replaceAll(/[^a-z]/g, "")}.example`, family: name };
}
