import { durationValue } from "./duration.ts";
import type { Part } from "./parts.ts";
import { type Look, lasting, type Meaning, type Reading } from "./reading.ts";
import type { Unit } from "./time-words.ts";

type Vague = Extract<Meaning, { readonly is: "vague" }>["value"];

/** "Now", "recently", "soon", "in the near future", "at the moment", "these days", "recent years", "future quarters". */
export function readVague(look: Look, at: number): Reading | null {
  const { parts } = look;
  const word = parts[at]?.word;
  if (word?.is === "vague") return pointsElsewhere(parts, at) ? null : vague(at, at + 1, word.value);
  return phrase(parts, at) ?? ahead(parts, at) ?? frame(parts, at);
}

const PHRASES: readonly (readonly [string, Vague])[] = [
  ["the near future", "FUTURE_REF"],
  ["the foreseeable future", "FUTURE_REF"],
  ["the immediate future", "FUTURE_REF"],
  ["the near term", "FUTURE_REF"],
  ["the future", "FUTURE_REF"],
  ["the past", "PAST_REF"],
  ["the moment", "PRESENT_REF"],
  ["these days", "PRESENT_REF"],
  ["right now", "PRESENT_REF"],
  ["as soon as possible", "FUTURE_REF"],
];

const IN_WORDS = PHRASES.map(([words, value]) => [words.split(" "), value] as const);
const FIRST_WORDS = new Set(IN_WORDS.map(([each]) => each[0]));

function phrase(parts: readonly Part[], at: number): Reading | null {
  if (!FIRST_WORDS.has(parts[at]?.lower)) return null;
  for (const [each, value] of IN_WORDS) {
    if (!each.every((word, index) => parts[at + index]?.lower === word)) continue;
    // "The past" and "the future" of something else, or before a number of years, are no time by themselves.
    if (value === "PAST_REF" && !ends(parts, at + each.length)) continue;
    return vague(at, at + each.length, value);
  }
  return null;
}

/** "The weeks ahead", "the months to come", "the year ahead": lengths that begin now. */
function ahead(parts: readonly Part[], at: number): Reading | null {
  const unit = parts[at]?.lower === "the" ? parts[at + 1]?.word : undefined;
  if (unit?.is !== "unit" || !LASTS.has(unit.unit)) return null;
  const isToCome = parts[at + 2]?.lower === "to" && parts[at + 3]?.lower === "come";
  if (!isToCome && parts[at + 2]?.lower !== "ahead") return null;
  if (!isToCome && parts[at + 3]?.lower === "of") return null;
  return lasting(at, at + (isToCome ? 4 : 3), durationValue(unit.many ? null : 1, unit.unit));
}

const LASTS: ReadonlySet<Unit> = new Set(["day", "week", "month", "quarter", "year", "decade"]);

/** "As soon as", "shortly after": so near to something else, not to now. */
function pointsElsewhere(parts: readonly Part[], at: number): boolean {
  return ["as", "after", "before", "afterwards", "afterward", "thereafter"].includes(
    parts[at + 1]?.lower ?? "",
  );
}

function ends(parts: readonly Part[], at: number): boolean {
  const part = parts[at];
  return part === undefined || /^[^\p{L}\d]/u.test(part.lower);
}

const FRAMES: ReadonlyMap<string, Vague> = new Map(
  Object.entries<Vague>({
    recent: "PAST_REF",
    past: "PAST_REF",
    current: "PRESENT_REF",
    future: "FUTURE_REF",
    coming: "FUTURE_REF",
  }),
);

/** "Recent weeks" and "coming months" are lengths that end or begin now; "a recent filing", "current conditions" only point. */
function frame(parts: readonly Part[], at: number): Reading | null {
  const start = parts[at]?.lower === "the" ? at + 1 : at;
  const value = FRAMES.get(parts[start]?.lower ?? "");
  if (value === undefined) return null;
  const unit = parts[start + 1]?.word;
  if (unit?.is === "unit" && unit.many) {
    if (value === "FUTURE_REF" && parts[start]?.lower === "future") return vague(at, start + 2, value);
    return unit.unit === "year" && value === "PAST_REF"
      ? vague(at, start + 2, value)
      : lasting(at, start + 2, durationValue(null, unit.unit));
  }
  return parts[start]?.lower === "future" && start === at ? vague(at, at + 1, value) : null;
}

function vague(from: number, to: number, value: Vague): Reading {
  return { from, to, meaning: { is: "vague", value }, rests: "words" };
}
