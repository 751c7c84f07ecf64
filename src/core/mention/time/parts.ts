import type { Token } from "../../document/token.ts";
import { TIME_HEADS, TIME_WORDS, type TimeWord } from "./time-words.ts";

/** A word, number or mark as the grammar of time sees it: hyphens only join, so "third-quarter" is two parts. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  readonly capital: boolean;
  /** Whether a hyphen joins it to the part before. */
  readonly joined: boolean;
  readonly word: TimeWord | undefined;
  /** The number that digits write; null for everything else. */
  readonly number: number | null;
}

/** Whether a token alone shows that its sentence may tell a time. Asked of every token, so it is cheap for most. */
export function showsTime({ lower, shape }: Token): boolean {
  if (TIME_HEADS.has(lower)) return true;
  if (shape === "number") return YEAR_LIKE.test(lower);
  const hyphen = lower.lastIndexOf("-");
  if (hyphen > 0) return joinsTime(lower.slice(0, hyphen)) || joinsTime(lower.slice(hyphen + 1));
  return FISCAL.test(lower);
}

/** A side of a hyphen: "third-quarter", "year-earlier", "mid-2016". */
function joinsTime(side: string): boolean {
  return TIME_HEADS.has(side) || /^\d{4}$/.test(side);
}

const YEAR_LIKE =
  /^(?:\d{4}|\d{4}(?:-\d\d){1,2}|\d{2,4}s|\d+(?:am|pm)|\d{1,2}:\d\d.*|\d+-[a-z].*|[1-4]q\w*|[12]h\w*|\d{2})$/;
const FISCAL = /^(?:fy\d{2,4}|[qh][1-4])$/;

/** Cuts tokens at their hyphens and looks each piece up. */
export function partsOf(tokens: readonly Token[]): readonly Part[] {
  const parts: Part[] = [];
  let hyphen: Token | null = null;
  for (const token of tokens) {
    if (token.text === "-" || token.text === "‑") {
      hyphen = token;
      continue;
    }
    const joined = hyphen !== null && parts.at(-1)?.end === hyphen.start && hyphen.end === token.start;
    hyphen = null;
    parts.push(...piecesOf(token, joined));
  }
  return parts;
}

function piecesOf(token: Token, joined: boolean): readonly Part[] {
  const { lower, start, shape } = token;
  const capital = shape === "capital" || shape === "upper" || shape === "mixed";
  if (!lower.includes("-") || DATE_LIKE.test(lower)) return [partAt(lower, start, { capital, joined })];
  const parts: Part[] = [];
  let at = start;
  for (const piece of lower.split("-")) {
    if (piece !== "") parts.push(partAt(piece, at, { capital: false, joined: joined || at > start }));
    at += piece.length + 1;
  }
  return parts;
}

// Hyphens inside of dates and of spans of years belong to them.
const DATE_LIKE = /^\d{1,4}(?:-\d{1,4})+$/;

function partAt(lower: string, start: number, { capital, joined }: Pick<Part, "capital" | "joined">): Part {
  return {
    start,
    end: start + lower.length,
    lower,
    capital,
    joined,
    word: TIME_WORDS.get(lower),
    number: /^\d+$/.test(lower) ? Number(lower) : null,
  };
}
