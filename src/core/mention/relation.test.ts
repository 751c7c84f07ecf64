import { describe, expect, test } from "vitest";
import { parseRelations } from "./parse-relations.ts";
import { indexRelations, kinOf } from "./relation.ts";

const TABLE = [
  "# A line that is skipped.",
  "ent_phones\tlicensee\tent_brand\t2016",
  "ent_brand\tbrand-of\tent_lumen\t1990",
  "ent_cloud\tsubsidiary\tent_first\t2001\t2010",
  "ent_cloud\tsubsidiary\tent_lumen\t2011",
].join("\n");

const RELATIONS = indexRelations(parseRelations(TABLE, "test"));

describe("whom an entity could be taken for", () => {
  test.each<[string, `ent_${string}`, number | null, string]>([
    ["the brand it uses, and whose that is", "ent_phones", 2017, "ent_brand ent_lumen"],
    ["not before it did", "ent_phones", 2012, ""],
    ["who owned it then", "ent_cloud", 2005, "ent_first"],
    ["who owns it now", "ent_cloud", 2020, "ent_lumen"],
    ["in no year in particular, any", "ent_cloud", null, "ent_first ent_lumen"],
    ["an owner is not taken for what it owns", "ent_lumen", 2020, ""],
  ])("%s", (_, entity, year, kin) => expect(kinOf(RELATIONS, entity, year).join(" ")).toBe(kin));
});

test("a line that names no relation is a bug", () => {
  expect(() => parseRelations("ent_a\tfriend-of\tent_b", "test")).toThrow("test line 1");
});
