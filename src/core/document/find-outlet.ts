import type { Outlet } from "../page/outlet.ts";
import { hostOf, type OutletIndex, outletAtHost, outletAtUrl, outletNamed } from "../page/outlet-index.ts";
import type { DocumentOutlet } from "./document.ts";

/**
 * Who published a page: the outlet known at its address; else the one its sender names; else the one it names itself. An
 * address on a platform for many (a social network, an aggregator) does not overrule a sender who names an outlet.
 *
 * `hint` is the sender's word, a name or a host; `names` are the page's own, in the order in which they are trusted.
 */
export function findOutlet(
  outlets: OutletIndex,
  url: string | null,
  hint: string | null,
  names: readonly string[],
): DocumentOutlet | null {
  const atUrl = url === null ? null : outletAtUrl(outlets, url);
  const hinted = hint === null ? null : lookUp(outlets, hint);
  if (atUrl !== null && !(hint !== null && isPlatform(atUrl))) return known(atUrl);
  if (hinted !== null) return known(hinted);
  if (hint !== null) return { id: null, name: hint };
  for (const name of names) {
    const named = outletNamed(outlets, name);
    if (named !== null) return known(named);
  }
  const name = names[0] ?? (url === null ? null : hostOf(url));
  return name === null ? null : { id: null, name };
}

function lookUp(outlets: OutletIndex, hint: string): Outlet | null {
  const named = outletNamed(outlets, hint);
  if (named !== null) return named;
  return /^[\w-]+(?:\.[\w-]+)+$/.test(hint) ? outletAtHost(outlets, hint) : outletAtUrl(outlets, hint);
}

function isPlatform(outlet: Outlet): boolean {
  return outlet.kind === "aggregator" || outlet.kind === "social";
}

function known(outlet: Outlet): DocumentOutlet {
  return { id: outlet.id, name: outlet.name };
}
