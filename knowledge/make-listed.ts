// Makes knowledge/entities-listed.tsv from a list of companies with symbols and alternate names (MIT; see NOTICE).
//
//   npx tsx knowledge/make-listed.ts company_symbol_list.csv > listed.tsv && mv listed.tsv knowledge/entities-listed.tsv
//
// The list holds funds, warrants and units beside companies, and its alternate names were written by a machine and are
// partly made up. So an alternate is believed only when its words are the first words of the company's own name; what is
// an ordinary word, somebody's name, a place or another entity's name is left out or marked weak. Rows of companies that
// the tables written by hand hold already are left out.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { COMPANY_HEADS, DESIGNATORS } from "../src/core/mention/lexicon/designators.ts";
import { NATIONS } from "../src/core/mention/lexicon/nations.ts";
import { parseLexicon } from "../src/core/mention/lexicon/parse-lexicon.ts";
import { keysOfName } from "../src/core/mention/name-key.ts";
import { parseEntities } from "../src/core/mention/parse-entities.ts";

interface Row {
  readonly symbol: string;
  readonly name: string;
  readonly alternates: string;
}

interface Listed {
  readonly name: string;
  readonly symbol: string;
  readonly aliases: Set<string>;
}

const OWN = "entities-listed.tsv";
const folder = import.meta.dirname;
const lexicon = parseLexicon(["words.tsv", "words-news.tsv"].map((table) => readTable(table)).join("\n"));
const known = readdirSync(folder)
  .filter((table) => /^entities.*\.tsv$/.test(table) && table !== OWN)
  .flatMap((table) => parseEntities(readTable(table), table));
const takenKeys = new Set(known.flatMap((entity) => [entity.name, ...entity.aliases.map((alias) => alias.text)].map(keyOfName)));
const takenCores = new Set(known.map((entity) => keyOfName(coreOf(entity.name.replace(/^The /, "")))));

const NO_COMPANY =
  /%|\b(?:ETFs?|ETN|Funds?|Portfolio|Index|Bond|Municipals?|Treasury|SPAC|Units?|Warrants?|Rights|Notes?|Preferred|Series|Debentures?|Annuity|iShares|ProShares|SPDR|Invesco|Direxion|WisdomTree|Depositary|Subordinat\w*|Acquisitions? (?:Corp\w*|Co\w*|Inc\w*|Ltd|Limited|Holdings|[IVX]+)|Acquisition$|Blank Check|Capital Trust|Target|Retirement|Allocation|Yield|Hedged|Duration|Term|Income|Shares|Class|Fu|Exchange-Traded|Funding)\b/i;
const TRUST = /\bTrust\b/i;
const TRUST_THAT_WORKS = /\b(?:Realty|Propert\w+|REIT|Residential|Hospitality|Hotel\w*|Office|Storage|Mortgage|Bank\w*|Healthcare)\b/i;

const TAIL = /[\s,]*(?:Common Stock|Common Shares?|Ordinary Shares?|American Depositary.*|Common|Class [A-Z])$/i;
const CUT_ENDING = /\s+(?:C|Co|Cor|Corp|Corpo\w{0,5}|Inco\w{0,7}|Limi?t?e?|Holdin?g?|Compan?)$/;
// The list cuts long names after so many characters.
const CUT_LENGTH = 30;

const LEAST_TELLING = 7;
const bySlug = new Map<string, Listed>();
const usedBy = new Map<string, Set<string>>();
for (const line of readFileSync(process.argv[2] ?? "", "utf8").split(/\r?\n/)) {
  const [, symbol, name, alternates] = /^"?([^",]+)"?,"(.*)","?(.*?)"?$/.exec(line) ?? [];
  if (symbol !== undefined && name !== undefined) addRow({ symbol, name, alternates: alternates ?? "" });
}
process.stdout.write(
  "# Companies listed on American exchanges. Made by knowledge/make-listed.ts from company_symbol_list.csv of Ticker Sniffer (MIT), machine-made alternates filtered; see docs/names.md.\n",
);
for (const [slug, listed] of [...bySlug].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const aliases = [...listed.aliases].map(marked).filter((alias) => alias !== null);
  if (aliases.length === 0) continue;
  process.stdout.write(`ent_listed-${slug}\tcompany\t${listed.name}\t${aliases.join("|")}\t${listed.symbol}\n`);
}

function addRow(row: Row): void {
  const symbol = row.symbol.trim();
  const name = withoutTail(row.name.trim()).replaceAll("’", "'").replace(/^The /, "").replace(/\s*\((?:publ|US|The)\)/g, "");
  if (!/^[A-Z]{1,5}$/.test(symbol) || /^[A-Z]{4}[XWRUZP]$/.test(symbol) || NO_COMPANY.test(name)) return;
  if (TRUST.test(name) && !TRUST_THAT_WORKS.test(name)) return;
  const core = coreOf(name);
  const key = keyOfName(core);
  if (takenKeys.has(key) || takenCores.has(key) || takenKeys.has(keyOfName(name)) || key.length < 3 || /^\d+$/.test(key)) return;
  const slug = core.toLowerCase().replaceAll(/[^a-z\d]+/g, "-").replaceAll(/^-|-$/g, "");
  if (slug === "" || bySlug.has(slug)) return;
  const alternates = row.alternates.split(",").map((part) => coreOf(part.trim().replaceAll("’", "'")));
  const believed = new Set([core, ...alternates].filter((alias) => alias !== "" && isOwnStart(alias, name)));
  bySlug.set(slug, { name: name.replaceAll(/\s+/g, " "), symbol, aliases: believed });
  for (const alias of believed) {
    const users = usedBy.get(keyOfName(alias)) ?? new Set();
    usedBy.set(keyOfName(alias), users.add(slug));
  }
}

/** A name without the kind of stock behind it, and without what is left of a word that was cut off. */
function withoutTail(name: string): string {
  const plain = name.replace(TAIL, "");
  return plain.length >= CUT_LENGTH ? plain.replace(CUT_ENDING, "") : plain;
}

/** Whether an alternate is made of the first words of the name and nothing else. */
function isOwnStart(alias: string, name: string): boolean {
  const own = wordsOf(name);
  const words = wordsOf(alias);
  if (words.length === 0 || !words.every((word, index) => word === own[index])) return false;
  // One word of several says enough only when the others say what kind of company it is, or when it is a rare one.
  const dropsOnlyKinds = own.slice(words.length).every((word) => COMPANY_HEADS.has(word));
  return words.length > 1 || dropsOnlyKinds || (words[0]?.length ?? 0) >= LEAST_TELLING;
}

/** The alias as the table writes it, "~" before a weak one; null for one that leads nowhere by itself. */
function marked(alias: string): string | null {
  const key = keyOfName(alias);
  if (takenKeys.has(key) || (usedBy.get(key)?.size ?? 0) > 1 || key.length < 3) return null;
  const words = wordsOf(alias);
  const [first = ""] = words;
  if (words.every((word) => isCommon(word))) return words.length === 1 ? null : `~${alias}`;
  if (words.length > 1) return alias;
  // A single word of letters is too often a word or a person after all; one like "PagerDuty" or "A10" is not.
  return first.length >= 4 && /^\p{Lu}\p{Ll}+\p{Lu}|\d/u.test(alias) ? alias : `~${alias}`;
}

function isCommon(word: string): boolean {
  return lexicon.ordinary.has(word) || COMPANY_HEADS.has(word) || NATIONS.has(word) || lexicon.places.has(word);
}

/** A name without the designators at its end: "Acme Robotics" of "Acme Robotics Holdings, Inc.". */
function coreOf(name: string): string {
  const words = name.replaceAll(",", "").split(/\s+/);
  while (words.length > 1 && isEnding(words.at(-1) ?? "")) words.pop();
  return words.join(" ");
}

function isEnding(word: string): boolean {
  const plain = word.toLowerCase().replaceAll(".", "");
  return DESIGNATORS.has(plain) || plain === "holdings" || plain === "holding" || plain === "&" || plain === "group" || plain === "the" || plain === "public";
}

function wordsOf(name: string): string[] {
  return coreOf(name).toLowerCase().replaceAll(/[.'!]/g, "").split(/[^a-z\d&]+/).filter((word) => word !== "");
}

function keyOfName(name: string): string {
  return keysOfName(name).key;
}

function readTable(table: string): string {
  return readFileSync(join(folder, table), "utf8");
}
