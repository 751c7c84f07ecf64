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

/** The nearest sign of tense before the expression decides; after it only when nothing before does. */
export function outlookAt(parts: readonly Part[], from: number, to: number): Outlook {
  if (BOUNDS.has(parts[from - 1]?.lower ?? "")) return "ahead";
  for (let index = from - 1; index >= Math.max(0, from - FARTHEST); index -= 1) {
    const sign = signAt(parts, index);
    if (sign !== "unknown") return sign;
  }
  for (let index = to; index < Math.min(parts.length, to + FARTHEST); index += 1) {
    const sign = signAt(parts, index);
    if (sign !== "unknown") return sign;
  }
  return "unknown";
}

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
