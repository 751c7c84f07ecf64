import type { Day } from "../../../core/base/day.ts";
import { addressKey } from "../../../core/provenance/address.ts";
import type { HeldDocument } from "../../../core/provenance/held-document.ts";
import { earliestLinks, outBy } from "../../../core/provenance/out-by.ts";
import type { Desk } from "../../store/desk-store.ts";

/** By address of an undated document: the day of the earliest dated one that leads there. Looks at every document, twice. */
export async function linkedDays(desk: Desk): Promise<ReadonlyMap<string, Day>> {
  const addresses = new Set<string>();
  for await (const document of held(desk)) {
    if (document.url !== null && outBy(document.published, document.modified) === null) {
      addresses.add(addressKey(document.url));
    }
  }
  const earliest = new Map<string, Day>();
  if (addresses.size === 0) return earliest;
  for await (const document of held(desk)) {
    for (const [address, day] of earliestLinks(addresses, [document])) {
      earliest.set(address, Math.min(day, earliest.get(address) ?? day));
    }
  }
  return earliest;
}

async function* held(desk: Desk): AsyncGenerator<HeldDocument> {
  for await (const [, document] of desk.kept.all()) if (document !== "erased") yield document;
}
