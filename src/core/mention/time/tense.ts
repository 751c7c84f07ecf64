import type { Part } from "./parts.ts";

/** Where the clause around an expression looks: to what is to come, to what was, or neither that can be seen. */
export type Outlook = "surely ahead" | "ahead" | "back" | "unknown";

const AHEAD = new Set(
  `would may might could should must expects expect expected plans planned planning scheduled due slated hopes aims intends
  intend seeks upcoming projected likely going awaits poised willing payable effective`.split(/\s+/),
);
const SURELY = new Set("will shall 'll won't".split(" "));
const BACK = new Set(
  `was were had did been has said told came went began rose fell won lost met made took held gave got found sold bought
  led left became paid sent set-up broke brought built chose cut drew drove fought grew hit kept knew let put ran saw shot
  spent spoke stood struck taught thought threw wrote since ago`.split(/\s+/),
);
/** Words that a "to" before them makes no infinitive of. */
const NO_VERB = new Set("the a an its their his her this that these those as be".split(" "));
/** Before a time these look ahead whatever the verb: "a bid that it must top by Friday", "open until April". */
const BOUNDS = new Set(["by", "until", "till"]);
const FARTHEST = 14;

/** The nearest sign of tense before the expression decides, within its own clause; after it only when nothing before does. */
export function outlookAt(parts: readonly Part[], from: number, to: number): Outlook {
  if (BOUNDS.has(parts[beforeEdge(parts, from - 1)]?.lower ?? "")) return "surely ahead";
  const least = Math.max(0, from - FARTHEST);
  const clause = clauseStart(parts, from, least);
  return (
    firstSign(parts, from - 1, clause - 1) ??
    firstSign(parts, to, Math.min(parts.length, to + FARTHEST)) ??
    firstSign(parts, clause - 1, least - 1) ??
    "unknown"
  );
}

/** Back over "the end of", "early", "mid": what stands before the whole expression. */
function beforeEdge(parts: readonly Part[], at: number): number {
  let index = at;
  while (EDGES.has(parts[index]?.lower ?? "")) index -= 1;
  return index;
}

const EDGES = new Set("the end of beginning start middle close early late mid".split(" "));

/** The first sign from one part on, up to but without another, forwards or backwards. */
function firstSign(parts: readonly Part[], from: number, end: number): Outlook | null {
  const step = from <= end ? 1 : -1;
  for (let index = from; index !== end; index += step) {
    const sign = signAt(parts, index);
    if (sign !== "unknown") return sign;
  }
  return null;
}

/** Where the clause around an expression begins, as far as marks and conjunctions show it. */
function clauseStart(parts: readonly Part[], from: number, least: number): number {
  for (let index = from - 1; index > least; index -= 1) {
    const lower = parts[index]?.lower ?? "";
    if (lower === ";" || lower === ":") return index + 1;
    if (lower === "," && JOINS.has(parts[index + 1]?.lower ?? "")) return index + 1;
  }
  return least;
}

const JOINS = new Set("and but while whereas so although though".split(" "));

function signAt(parts: readonly Part[], index: number): Outlook {
  const part = parts[index];
  if (part === undefined) return "unknown";
  if (SURELY.has(part.lower)) return "surely ahead";
  if (AHEAD.has(part.lower)) return "ahead";
  if (BACK.has(part.lower)) return parts[index - 1]?.lower === "be" ? "unknown" : "back";
  if (part.lower === "to") return infinitiveAfter(parts, index) ? "ahead" : "unknown";
  // In "will be paid" and "an unspecified date" the participle tells nothing.
  const before = parts[index - 1];
  return looksPast(part) && before?.lower !== "be" && before?.word?.is !== "article" ? "back" : "unknown";
}

function infinitiveAfter(parts: readonly Part[], index: number): boolean {
  const next = parts[index + 1];
  if (next?.lower === "be") return true;
  return next !== undefined && !next.capital && /^[a-z]{2,}$/.test(next.lower) && !NO_VERB.has(next.lower);
}

function looksPast({ lower, capital }: Part): boolean {
  return !capital && lower.length > 4 && lower.endsWith("ed") && !lower.endsWith("eed");
}

export function looksAhead(outlook: Outlook): boolean {
  return outlook === "ahead" || outlook === "surely ahead";
}
