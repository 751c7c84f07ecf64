import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Entity, EntityId } from "../core/mention/entity.ts";
import { keysOfName } from "../core/mention/name-key.ts";
import { parseEntities } from "../core/mention/parse-entities.ts";
import { parseRelations } from "../core/mention/parse-relations.ts";
import { kinOf } from "../core/mention/relation.ts";
import { loadKnowledge } from "./knowledge.ts";

const folder = join(import.meta.dirname, "../../knowledge");
const tables = readdirSync(folder).filter((file) => /^entities.*\.tsv$/.test(file));
const rows = tables.flatMap((table) => parseEntities(readFileSync(join(folder, table), "utf8"), table));
const byId = new Map(rows.map((entity) => [entity.id, entity]));

function entity(id: EntityId): Entity {
  const found = byId.get(id);
  if (found === undefined) throw new Error(`No entity ${id}.`);
  return found;
}

function companiesIn(table: string): Entity[] {
  const text = readFileSync(join(folder, table), "utf8");
  return parseEntities(text, table).filter((row) => row.kind === "company");
}

test("at least 300 technology and media companies are listed by hand", () => {
  const count = companiesIn("entities-technology.tsv").length + companiesIn("entities-media.tsv").length;
  expect(count).toBeGreaterThanOrEqual(300);
});

test("Nokia Corporation, HMD Global and the brand Nokia are three entities", () => {
  const three = (["ent_nokia", "ent_hmd-global", "ent_nokia-brand"] as const).map(entity);
  expect(three.map(({ kind }) => kind)).toEqual(["company", "company", "brand"]);
  expect(three.map(({ name }) => name)).toEqual(["Nokia Corporation", "HMD Global Oy", "Nokia"]);
  expect(entity("ent_nokia-brand").owner).toBe("ent_nokia");
});

test("companies are known in their own script", () => {
  const { entities } = loadKnowledge();
  const whose = ["小米", "华为", "삼성전자", "ソニー", "Яндекс", "诺基亚"].map(
    (name) => entities.aliases.get(keysOfName(name).key)?.[0]?.entity,
  );
  expect(whose).toEqual([
    "ent_xiaomi",
    "ent_huawei",
    "ent_samsung-electronics",
    "ent_sony",
    "ent_yandex",
    "ent_nokia",
  ]);
});

test("every id is listed once", () => {
  expect(rows.length).toBe(byId.size);
});

test("every owner is listed, and nobody owns itself", () => {
  const orphans = rows.filter(({ id, owner }) => owner !== null && (owner === id || !byId.has(owner)));
  expect(orphans.map(({ id }) => id)).toEqual([]);
});

test("every relation is between two that are listed, and at least 150 are told", () => {
  const relations = parseRelations(readFileSync(join(folder, "relations.tsv"), "utf8"), "relations.tsv");
  const unlisted = relations.filter(({ from, to }) => from === to || !byId.has(from) || !byId.has(to));
  expect(unlisted).toEqual([]);
  expect(relations.length).toBeGreaterThanOrEqual(150);
});

test("HMD can be taken for Nokia since it makes phones of that name, and Nokia never for HMD", () => {
  const { relations } = loadKnowledge();
  expect(kinOf(relations, "ent_hmd-global", 2017)).toEqual(["ent_nokia", "ent_nokia-brand"]);
  expect(kinOf(relations, "ent_hmd-global", 2014)).toEqual([]);
  expect(kinOf(relations, "ent_nokia", 2017)).toEqual([]);
});

test("no name is strong for two entities unless one owns the other", () => {
  const { entities } = loadKnowledge();
  const shared = [...entities.aliases].filter(([, uses]) => {
    const strong = uses.filter(({ strength }) => strength === "strong").map((use) => entity(use.entity));
    return strong.some((one) => strong.some((other) => one !== other && !areRelated(one, other)));
  });
  expect(shared.map(([key]) => key)).toEqual([]);
});

function areRelated(one: Entity, other: Entity): boolean {
  return one.owner === other.id || other.owner === one.id;
}

test("every table says in its first line where it comes from", () => {
  const silent = readdirSync(folder)
    .filter((file) => file.endsWith(".tsv"))
    .filter((file) => !/^# .{30,}/.test(readFileSync(join(folder, file), "utf8")));
  expect(silent).toEqual([]);
});

test("countries are written as ISO 3166-1 says", () => {
  const odd = rows.filter(({ country }) => country !== null && !/^[A-Z]{2}$/.test(country));
  expect(odd.map(({ id }) => id)).toEqual([]);
});
