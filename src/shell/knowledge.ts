import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { LinearModel } from "../core/base/linear-model.ts";
import { parseModel } from "../core/base/parse-model.ts";
import type { LanguageCues } from "../core/claim/cues/cue.ts";
import { parseCues } from "../core/claim/cues/parse-cues.ts";
import type { Learned } from "../core/claim/learned/learned.ts";
import type { Knowledge } from "../core/desk.ts";
import type { Entity } from "../core/mention/entity.ts";
import { indexEntities } from "../core/mention/gazetteer.ts";
import { type LanguageNames, parseLanguageNames } from "../core/mention/language-names.ts";
import { parseLexicon } from "../core/mention/lexicon/parse-lexicon.ts";
import { parseEntities } from "../core/mention/parse-entities.ts";
import { parseRelations } from "../core/mention/parse-relations.ts";
import { brandsOf, indexRelations } from "../core/mention/relation.ts";
import { indexOutlets } from "../core/page/outlet-index.ts";
import { parseOutlets } from "../core/page/parse-outlets.ts";

/**
 * Reads what the desk knows from the tables under knowledge/, which travel with the package: the same call works from
 * the sources and from the compiled package. Throws when a table is missing or broken, since nothing can be read then.
 */
export function loadKnowledge(): Knowledge {
  const folder = knowledgeFolder();
  const outlets = parseOutlets(readTable(folder, "outlets.tsv"));
  const lexicon = parseLexicon(`${readTable(folder, "words.tsv")}\n${readTable(folder, "words-news.tsv")}`);
  const listed = readEntities(folder);
  const languages = readLanguages(folder);
  const entities = indexEntities(listed, lexicon, languages.names);
  const told = parseRelations(readTable(folder, "relations.tsv"), "relations.tsv");
  const relations = indexRelations([...told, ...brandsOf(listed)]);
  return { outlets: indexOutlets(outlets), entities, relations, cues: languages.cues };
}

/** The weights that were learned, from knowledge/weights/. Apart from the rest, since reading does without them. */
export function loadLearned(): Learned {
  const folder = knowledgeFolder();
  const modelOf = (name: string) => parseModel(readTable(folder, `weights/${name}.tsv`), name);
  return { topics: modelOf("topics") };
}

/** The weights by which stance is read (docs/stance.md), from knowledge/weights/. */
export function loadStance(): LinearModel {
  return parseModel(readTable(knowledgeFolder(), "weights/stance.tsv"), "stance");
}

function readEntities(folder: string): Entity[] {
  const tables = readdirSync(folder)
    .filter((file) => /^entities.*\.tsv$/.test(file))
    .sort();
  return tables.flatMap((table) => parseEntities(readTable(folder, table), table));
}

interface Languages {
  readonly cues: ReadonlyMap<string, LanguageCues>;
  readonly names: ReadonlyMap<string, LanguageNames>;
}

/** One table a language, named by its code, read for its cues and for what it says of names. */
function readLanguages(folder: string): Languages {
  const cues = new Map<string, LanguageCues>();
  const names = new Map<string, LanguageNames>();
  for (const table of readdirSync(join(folder, "cues")).filter((file) => file.endsWith(".tsv"))) {
    const language = table.slice(0, -".tsv".length);
    const tsv = readTable(folder, `cues/${table}`);
    cues.set(language, parseCues(tsv, language));
    names.set(language, parseLanguageNames(tsv, language));
  }
  return { cues, names };
}

function readTable(folder: string, table: string): string {
  return readFileSync(join(folder, table), "utf8");
}

/** The nearest folder knowledge/ above this file that holds tables: it is beside src/ and beside dist/ alike. */
function knowledgeFolder(): string {
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
    const knowledge = join(folder, "knowledge");
    if (existsSync(join(knowledge, "outlets.tsv"))) return knowledge;
  }
  throw new Error(`No folder knowledge/ with outlets.tsv was found above ${import.meta.dirname}.`);
}
