import type { Outlet, OutletId } from "./outlet.ts";

/** Every kind of outlet, in the order of the type; the table of outlets may name no other. */
const OUTLET_KINDS: readonly Outlet["kind"][] = [
  "newspaper",
  "agency",
  "broadcaster",
  "trade",
  "blog",
  "aggregator",
  "social",
  "company",
  "authority",
];

/**
 * Reads knowledge/outlets.tsv. Lines that begin with "#" and blank lines are skipped. The columns are name, kind, hosts,
 * aliases and family; hosts and aliases are lists parted by "|"; an empty family means that the outlet stands alone.
 * The first host, the oldest, makes the id. Throws on a line it cannot read: the table is ours, so that is a bug.
 */
export function parseOutlets(tsv: string): Outlet[] {
  const outlets: Outlet[] = [];
  for (const [index, line] of tsv.split("\n").entries()) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    outlets.push(parseLine(line.trimEnd(), index + 1));
  }
  return outlets;
}

function parseLine(line: string, number: number): Outlet {
  const [name = "", kindWord = "", hostList = "", aliasList = "", family = ""] = line.split("\t");
  const kind = OUTLET_KINDS.find((known) => known === kindWord);
  const hosts = parts(hostList);
  const [first] = hosts;
  if (name === "" || kind === undefined || first === undefined) {
    throw new Error(
      `outlets.tsv line ${number}: need a name, a known kind and a host, got ${JSON.stringify(line)}.`,
    );
  }
  return {
    id: outletId(first),
    name,
    aliases: parts(aliasList),
    hosts,
    kind,
    family: family === "" ? null : family,
  };
}

function outletId(host: string): OutletId {
  return `outlet_${host}`;
}

function parts(list: string): string[] {
  return list
    .split("|")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
