import type { Part } from "./parts.ts";
import { type Look, onCalendar, type Reading } from "./reading.ts";
import { numberedYear } from "./year-at.ts";

/** "1995", "the 1990s", "the '80s", "nineteen ninety-six". */
export function readYear(look: Look, at: number): Reading | null {
  const start = look.parts[at]?.lower === "the" ? at + 1 : at;
  if (start > at && look.parts[start]?.lower === "year") {
    const named = numberedYear(look.parts, start + 1);
    if (named !== null) return onCalendar(at, named.to, { is: "year", year: named.year }, "words");
  }
  return decade(look, at, start) ?? century(look, at, start) ?? (start === at ? plainYear(look, at) : null);
}

const NO_YEAR_BEFORE = new Set(
  "$ £ € ¥ no # about nearly almost over than only some c$ us$ hk$ a$ flight route room model boeing".split(
    " ",
  ),
);
const COUNTED_AFTER = new Set(
  "% percent shares people workers employees jobs miles feet pounds dollars points units cars vehicles homes stores acres tons barrels members votes troops yen tonnes meters metres km francs marks am pm a.m p.m hours hrs gmt kg rpm".split(
    " ",
  ),
);

/** A number of four digits that nothing beside it makes an amount or a name of. */
function plainYear({ parts }: Look, at: number): Reading | null {
  const part = parts[at];
  const named = numberedYear(parts, at);
  if (part === undefined || named === null) return null;
  const { year, to } = named;
  const before = parts[at - 1];
  const after = parts[to];
  if (NO_YEAR_BEFORE.has(before?.lower ?? "") || COUNTED_AFTER.has(after?.lower ?? "")) return null;
  if ((year < 1900 || year > 2050) && !TAKES_YEAR.has(before?.lower ?? "")) return null;
  if (after?.joined === true || touches(before, part) || touches(part, after)) return null;
  return onCalendar(at, to, { is: "year", year }, "words");
}

const TAKES_YEAR = new Set(
  "in since by until of from to and after before early late mid the during circa around".split(" "),
);

/** Whether a mark that writes numbers or addresses joins the two. */
function touches(left: Part | undefined, right: Part | undefined): boolean {
  if (left === undefined || right === undefined || left.end !== right.start) return false;
  return /^[/.:@_=&+]$/.test(left.lower) || /^[/:@_=&+]$/.test(right.lower);
}

function decade({ parts }: Look, from: number, start: number): Reading | null {
  const part = parts[start];
  if (part === undefined) return null;
  const written = /^((?:1[5-9]|20)?\d0)s$/.exec(part.lower)?.[1];
  const possessive =
    parts[start + 1]?.lower === "'s" && (part.number ?? 0) % 10 === 0 && part.lower.length === 4;
  if (written !== undefined) return ofDecade(from, start + 1, Number(written));
  if (part.word?.is === "spelled decade") return ofDecade(from, start + 1, part.word.value ?? 0);
  if (possessive && part.number !== null && parts[start - 1]?.lower === "the") {
    return ofDecade(from, start + 2, part.number);
  }
  return null;
}

/** Two digits mean the century that is nearest: the '20s and after are this one's. */
function ofDecade(from: number, to: number, number: number): Reading {
  const year = number >= 100 ? number : number + (number < 30 ? 2000 : 1900);
  return onCalendar(from, to, { is: "decade", year }, "words");
}

/** "The 21st century". */
function century({ parts }: Look, from: number, start: number): Reading | null {
  const [ordinal, unit] = [parts[start]?.word, parts[start + 1]?.word];
  // "21st Century Fox" is a name.
  if (parts[start + 1]?.capital === true && parts[start + 2]?.capital === true) return null;
  if (ordinal?.is !== "ordinal" || unit?.is !== "unit" || unit.unit !== "century") return null;
  return onCalendar(from, start + 2, { is: "century", year: (ordinal.value - 1) * 100 }, "words");
}
