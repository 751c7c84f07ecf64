import { shortHash } from "../base/hash.ts";
import type { Party } from "../claim/claim.ts";
import { nameWords, squeezed } from "./name-words.ts";
import type { FiledParty } from "./rumour.ts";

/** How many other names of a party are kept as keys; a text that uses more is telling of more than one party. */
const MOST_ALIASES = 6;

/**
 * The party as the ledger names it. The first key is the one it goes by: its entity, or the fullest name that the
 * document uses. The others find it again:
 *
 * - "name:piedmont aviation", "person:1f3a…": it is also called this;
 * - "short:piedmont": the first word of its name, which alone is a hint and no proof;
 * - "init:twa": the first letters of its name, or a name that looks like such letters.
 *
 * A listed party has its entity as its only key: what the knowledge files tell apart (a company and the brand that
 * carries its name) is not brought together again by a name they share.
 */
export function filedParty(party: Party): FiledParty {
  return { role: party.role, entity: party.entity, kind: party.kind, keys: keysOf(party) };
}

function keysOf(party: Party): readonly string[] {
  if (party.entity !== null) return [party.entity];
  const names = [party.name, ...party.aliases.slice(0, MOST_ALIASES)];
  const keys = party.kind === "person" ? names.map(personKey) : companyKeys(names);
  return [...new Set(keys)];
}

function personKey(name: string): string {
  return `person:${shortHash("person", nameWords(name).join(" "))}`;
}

function companyKeys(names: readonly string[]): string[] {
  const [own = ""] = names;
  return [...names.map((name) => `name:${nameWords(name).join(" ")}`), ...hintKeys(own)].filter(
    (key) => key !== "name:",
  );
}

function hintKeys(name: string): string[] {
  const words = nameWords(name);
  const [head] = words;
  if (head === undefined) return [];
  const keys = [`short:${words.length > 1 && head.length <= 2 ? squeezed(words.slice(0, 2)) : head}`];
  if (words.length > 1) keys.push(`init:${words.map((word) => word[0]).join("")}`);
  else if (/^[A-Z]{2,5}$/.test(name.trim())) keys.push(`init:${head}`);
  return keys;
}
