import { shortHash } from "../base/hash.ts";
import type { Party } from "../claim/claim.ts";
import type { EntityId } from "../mention/entity.ts";
import { nameWords, personWords, squeezed } from "./name-words.ts";
import type { FiledParty } from "./rumour.ts";

/** How many other names of a party are kept as keys; a text that uses more is telling of more than one party. */
const MOST_ALIASES = 6;

/**
 * The party as the ledger names it. The first key is the one it goes by: its entity, or the fullest name that the
 * document uses. The others find it again:
 *
 * - "name:piedmont aviation": it is also called this; "person:1f3a…": or this, if it is a person;
 * - "last:1f3a…": the last word of a person's name, or all of a name of one word;
 * - "short:piedmont", "short:piedmontaviation": the first word of its name, and all of it in one word;
 * - "init:twa": the first letters of its name, or a name that looks like such letters;
 * - "kin:ent_nokia": it is easily taken for this listed party, or is the one that others are taken for (`withKin`).
 *
 * The last four alone are a hint and no proof; without any key in common two parties are never taken for one.
 *
 * A listed party goes by its entity; its names only lead to it from texts whose reader did not know it. Two listed
 * parties are never brought together by a name they share (a company and the brand that carries its name).
 */
export function filedParty(party: Party, kin: readonly EntityId[] = []): FiledParty {
  const keys = [...keysOf(party), ...kin.map((entity) => `kin:${entity}`)];
  return { role: party.role, entity: party.entity, kind: party.kind, keys };
}

function keysOf(party: Party): readonly string[] {
  const names = [party.name, ...party.aliases.slice(0, MOST_ALIASES)];
  const keys = party.kind === "person" ? personKeys(names) : companyKeys(names, party.kind);
  return [...new Set(party.entity === null ? keys : [party.entity, ...keys])];
}

/** Names of persons are hashed: a person may ask not to be found in a ledger that cannot forget. */
function personKeys(names: readonly string[]): string[] {
  return [...names.map(personKey), ...names.slice(0, 1).map(lastKey)];
}

function companyKeys(names: readonly string[], kind: FiledParty["kind"]): string[] {
  const [own = ""] = names;
  const all = [...names, ...names.flatMap(partners)];
  // Headlines leave out the first names, and a name of which nothing else is known can be a person's.
  const asPerson = kind === "unknown" ? [personKey(own), lastKey(own)] : [];
  const alone = nameWords(own).length === 1 ? [lastKey(own)] : [];
  return [
    ...all.map((name) => `name:${nameWords(name).join(" ")}`),
    ...hintKeys(own),
    ...asPerson,
    ...alone,
    ...partners(own).map(personKey),
  ].filter((key) => key !== "name:");
}

const JOINT = /\s(?:and|&)\s/;

/** "Ann Lee and Corva Capital Inc" bid as one and are two; "Barnes and Noble" are one. */
function partners(name: string): string[] {
  const parts = name.split(JOINT);
  return parts.length > 1 && parts.every((part) => part.trim().includes(" ")) ? parts : [];
}

function personKey(name: string): string {
  return `person:${personHash(personWords(name))}`;
}

function lastKey(name: string): string {
  return `last:${personHash(personWords(name).slice(-1))}`;
}

function personHash(words: readonly string[]): string {
  return shortHash("person", words.join(" "));
}

function hintKeys(name: string): string[] {
  const words = nameWords(name);
  const [head] = words;
  if (head === undefined) return [];
  const keys = [`short:${words.length > 1 && head.length <= 2 ? squeezed(words.slice(0, 2)) : head}`];
  if (words.length > 1) {
    keys.push(`short:${squeezed(words)}`, `init:${words.map((word) => word[0]).join("")}`);
  } else if (/^[A-Z]{2,5}$/.test(name.trim())) keys.push(`init:${head}`);
  return keys;
}
