import type { AnnotatedParty } from "./annotated.ts";

/** Words that tell a company's form and not which company it is. */
const GENERIC = new Set(
  (
    "inc incorporated corp corporation co company companies ltd limited plc llc lp ag sa nv bv ab oy oyj asa spa srl " +
    "gmbh kg kk pty group holding holdings the of and & international"
  ).split(" "),
);

/** Whether any name of one party is a name of the other. */
export function sameParty(a: AnnotatedParty, b: AnnotatedParty): boolean {
  return namesOf(a).some((x) => namesOf(b).some((y) => sameName(x, y)));
}

/** Two names agree when their telling words are equal, one holds the other's, or one is the other's initials. */
export function sameName(a: string, b: string): boolean {
  const x = tellingWords(a);
  const y = tellingWords(b);
  if (x.length === 0 || y.length === 0) return false;
  return x.join("") === y.join("") || holds(x, y) || holds(y, x) || isInitials(x, y) || isInitials(y, x);
}

function namesOf(party: AnnotatedParty): string[] {
  return [party.name, ...(party.aliases ?? [])].filter((name) => name !== "");
}

function tellingWords(name: string): string[] {
  const words = name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/<[^>]*>|\([^)]*\)|['’]s(?![\p{L}\p{N}_])/gu, " ")
    .replaceAll(/[^\p{L}\p{N}_&]+/gu, " ")
    .split(" ")
    .filter((word) => word !== "");
  const telling = words.filter((word) => !GENERIC.has(word));
  return telling.length > 0 ? telling : words;
}

function holds(all: readonly string[], some: readonly string[]): boolean {
  return some.every((word) => all.includes(word));
}

function isInitials(short: readonly string[], long: readonly string[]): boolean {
  return short.length === 1 && long.length > 1 && short[0] === long.map((word) => word[0]).join("");
}
