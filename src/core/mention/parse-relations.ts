import type { EntityId } from "./entity.ts";
import { RELATIONS, type Relation } from "./relation.ts";

/**
 * Reads the table of relations. Lines that begin with "#" and blank lines are skipped. The columns are who, relation, of
 * whom, first and last year; years at the end may be left out. Throws on a line it cannot read: the table is ours.
 */
export function parseRelations(tsv: string, table: string): readonly Relation[] {
  return tsv.split("\n").flatMap((line, index) => {
    if (line === "" || line.startsWith("#")) return [];
    const [from = "", word = "", to = "", since = "", until = ""] = line.trimEnd().split("\t");
    const type = RELATIONS.find((known) => known === word);
    if (type === undefined || !isEntityId(from) || !isEntityId(to)) {
      throw new Error(
        `${table} line ${index + 1}: need two ids and a known relation, got ${JSON.stringify(line)}.`,
      );
    }
    return [{ from, type, to, since: yearOf(since), until: yearOf(until) }];
  });
}

function isEntityId(word: string): word is EntityId {
  return word.startsWith("ent_");
}

function yearOf(digits: string): number | null {
  return digits === "" ? null : Number(digits);
}
