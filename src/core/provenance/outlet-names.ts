import type { Outlet } from "../page/outlet.ts";
import { nameKey, type OutletIndex, outletNamed } from "../page/outlet-index.ts";
import type { Telling } from "./telling.ts";

/** An outlet that words name, by the key that reports carry. An unlisted one is held, or bears a name as papers do. */
export interface NamedOutlet {
  readonly key: string;
  /** Null for an outlet that no table lists. */
  readonly listed: Outlet | null;
}

/** Finds outlets by name: those of the table, and those that the documents at hand are from. */
export interface OutletNames {
  readonly named: (words: string) => NamedOutlet | null;
}

export function outletNames(tellings: readonly Telling[], outlets: OutletIndex): OutletNames {
  const held = new Map<string, string>();
  for (const { report, document } of tellings) {
    const name = document?.outlet?.name ?? "";
    if (report.outlet !== null && name !== "") held.set(squeezedKey(name), report.outlet);
  }
  return {
    named: (words) => {
      const listed = outletNamed(outlets, words);
      // A press room or a register is no one who heard it from others: it is the party or the authority itself.
      if (listed !== null && (listed.kind === "company" || listed.kind === "authority")) return null;
      if (listed !== null) return { key: listed.id, listed };
      const key = held.get(squeezedKey(words));
      if (key !== undefined) return { key, listed: outlets.byId.get(key) ?? null };
      return PRESS_NAME.test(words) ? { key: `outlet:${nameKey(words)}`, listed: null } : null;
    },
  };
}

/** What papers and sites call themselves: two words at least, the last of which says what it is. */
const PRESS_NAME =
  /^(?:[Tt]he )?(?:\p{Lu}[\p{L}’'-]* (?:of |and |& )?){1,3}(?:Post|Times|News|Herald|Gazette|Tribune|Journal|Chronicle|Courier|Observer|Dispatch|Daily|Review|Examiner|Ledger|Register|Sentinel|Mail|Telegraph|Guardian|Star|Sun|Globe|Press|Standard|Express|Mirror|Echo|Argus|Bulletin|Inquirer|Advertiser|Independent|Record|Enquirer|Weekly|Magazine|Today|Zeitung|Nachrichten|Anzeiger|Tageblatt|Rundschau|Corriere|Gazzetta|Giornale|Diário|Jornal|Shimbun|Ilbo|TV|Radio|Online|Wire|Newswire|Agency|Blog)$/u;

/** "Phone Arena", "PhoneArena" and "phonearena.com" are one name. */
export function squeezedKey(name: string): string {
  return nameKey(name.replace(NEWS_OF, "")).replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** "PhoneArena's report", "the PhoneArena website": the name is what is before. */
const NEWS_OF = /(?:['’]s)?\s+(?:reports?|website|site|blog|newspaper|portal|news site)$/iu;

/**
 * The longest run of words from the beginning (or up to the end) of these that is an outlet's name, with where it
 * stands in them.
 */
export function outletWithin(
  words: string,
  names: OutletNames,
  side: "from the beginning" | "up to the end",
): { readonly outlet: NamedOutlet; readonly start: number; readonly end: number } | null {
  const pieces = [...words.matchAll(/\S+/gu)];
  for (let count = pieces.length; count > 0; count -= 1) {
    const taken = side === "from the beginning" ? pieces.slice(0, count) : pieces.slice(-count);
    const start = taken[0]?.index ?? 0;
    const last = taken.at(-1);
    const end = (last?.index ?? 0) + (last?.[0].length ?? 0);
    const said = words.slice(start, end).replace(/(?:['’]s|[,.;:]+)$/u, "");
    const outlet = names.named(said);
    if (outlet !== null) return { outlet, start, end: start + said.length };
  }
  return null;
}
