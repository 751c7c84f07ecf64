import type { Alias, Entity, EntityId, EntityKind } from "./entity.ts";

const KINDS: readonly EntityKind[] = ["company", "person", "authority", "product", "brand"];

/**
 * Reads a table of entities. Lines that begin with "#" and blank lines are skipped. The columns are id, kind, name,
 * aliases, tickers, country, descriptions and owner; lists are parted by "|"; columns at the end may be left out.
 *
 * An alias is its text, with "~" before it when it is weak and with the years of its use behind it in brackets when it
 * is a former name: "~Apple", "Google Inc [1998-2017]", "Andersen Consulting [-2000]". A "~" before the name makes the
 * name itself weak. Throws on a line it cannot read: the tables are ours, so that is a bug.
 */
export function parseEntities(tsv: string, table: string): Entity[] {
  const entities: Entity[] = [];
  for (const [index, line] of tsv.split("\n").entries()) {
    if (line === "" || line.startsWith("#")) continue;
    const entity = parseLine(line);
    if (entity === null) {
      throw new Error(
        `${table} line ${index + 1}: need an id, a known kind and a name, got ${JSON.stringify(line)}.`,
      );
    }
    entities.push(entity);
  }
  return entities;
}

function parseLine(line: string): Entity | null {
  const [
    id = "",
    kindWord = "",
    nameWords = "",
    aliases = "",
    tickers = "",
    country = "",
    descriptions = "",
    owner = "",
  ] = line.trimEnd().split("\t");
  const kind = KINDS.find((known) => known === kindWord);
  const name = parseAlias(nameWords);
  if (!isEntityId(id) || kind === undefined || name.text === "") return null;
  const weakName = name.strength === "weak" ? [name] : [];
  return {
    id,
    kind,
    name: name.text,
    aliases: [...weakName, ...parts(aliases).map(parseAlias)],
    tickers: parts(tickers),
    country: country === "" ? null : country,
    descriptions: parts(descriptions),
    owner: isEntityId(owner) ? owner : null,
  };
}

function isEntityId(word: string): word is EntityId {
  return word.startsWith("ent_");
}

const YEARS = /\s*\[(\d{4})?-(\d{4})?\]$/;

function parseAlias(words: string): Alias {
  const weak = words.startsWith("~");
  const years = words.endsWith("]") ? YEARS.exec(words) : null;
  const text = words.slice(weak ? 1 : 0, years?.index ?? words.length);
  return { text, strength: weak ? "weak" : "strong", from: yearOf(years?.[1]), to: yearOf(years?.[2]) };
}

function yearOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

function parts(list: string): string[] {
  return list === "" ? [] : list.split("|");
}
