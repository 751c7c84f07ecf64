import type { Outlet } from "./outlet.ts";

/** The outlets the desk knows, ready to be looked up by host and by name. Made once, never changed. */
export interface OutletIndex {
  readonly outlets: readonly Outlet[];
  readonly byId: ReadonlyMap<string, Outlet>;
  readonly byHost: ReadonlyMap<string, Outlet>;
  /** Keys are `nameKey` of the outlet's name and of each alias. */
  readonly byName: ReadonlyMap<string, Outlet>;
}

/** When two outlets share a host or a name, the first listed keeps it; an outlet's own name goes before an alias. */
export function indexOutlets(outlets: readonly Outlet[]): OutletIndex {
  const byHost = new Map<string, Outlet>();
  const byName = new Map<string, Outlet>();
  for (const outlet of outlets) {
    for (const host of outlet.hosts) setFirst(byHost, hostKey(host), outlet);
    setFirst(byName, nameKey(outlet.name), outlet);
  }
  for (const outlet of outlets) {
    for (const alias of outlet.aliases) setFirst(byName, nameKey(alias), outlet);
  }
  return { outlets, byId: new Map(outlets.map((outlet) => [outlet.id, outlet])), byHost, byName };
}

/** The outlet at a host or at the nearest domain above it: "m.example.com" is found as "example.com". */
export function outletAtHost(index: OutletIndex, host: string): Outlet | null {
  let domain = hostKey(host);
  while (domain.includes(".")) {
    const outlet = index.byHost.get(domain);
    if (outlet) return outlet;
    domain = domain.slice(domain.indexOf(".") + 1);
  }
  return null;
}

/** The outlet that publishes at an http(s) address; null for one that is unknown and for what is no address. */
export function outletAtUrl(index: OutletIndex, url: string): Outlet | null {
  const host = hostOf(url);
  return host === null ? null : outletAtHost(index, host);
}

/** The outlet known by a name or alias, whatever its case and with or without "the" before it or ".com" behind it. */
export function outletNamed(index: OutletIndex, name: string): Outlet | null {
  return index.byName.get(nameKey(name)) ?? null;
}

/** The host of an http(s) address, lower case and without "www."; null for anything else. */
export function hostOf(url: string): string | null {
  const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:@]+)/i.exec(url)?.[1];
  return host === undefined ? null : hostKey(host);
}

/** How names of outlets are compared: "The Guardian" and "guardian" are one, so are "CNET.com" and "CNET". */
export function nameKey(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/^the\s+(?=\S)/u, "")
    .replace(/\.(?:com|net|org|co\.uk)$/u, "")
    .replaceAll(/[\s._-]+/gu, " ")
    .trim();
}

function hostKey(host: string): string {
  return host
    .toLowerCase()
    .replace(/^www\d?\./u, "")
    .replace(/\.$/u, "");
}

function setFirst(map: Map<string, Outlet>, key: string, outlet: Outlet): void {
  if (key !== "" && !map.has(key)) map.set(key, outlet);
}
