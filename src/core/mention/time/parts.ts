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
  if (hyphen > 0) return TIME_HEADS.has(lower.slice(hyphen + 1)) || TIME_HEADS.has(lower.slice(0, hyphen));
  return FISCAL.test(lower);
}

const YEAR_LIKE = /^(?:\d{4}|\d{4}-\d\d|\d{2,4}s|\d+(?:am|pm)|\d{1,2}:\d\d.*|\d+-[a-z].*|[1-4]q\w*|[12]h\w*|\d{2})$/;
const FISCAL = /^(?:fy\d{2,4}|[qh][1-4])$/;

/** Cuts tokens at their hyphens and looks each piece up. */
export function partsOf(tokens: readonly Token[]): readonly Part[] {
  const parts: Part[] = [];
  let joined = false;
  for (const token of tokens) {
    if (token.text === "-" || token.text === "‑") {
      const before = parts.at(-1);
      joined = before !== undefined && before.end === token.start;
      continue;
    }
    const glued = joined && parts.at(-1)?.end === token.start - 1;
    joined = false;
    if (!token.lower.includes("-") || DATE_LIKE.test(token.lower)) {
      parts.push(partAt(token.lower, token.start, { capital: token.shape === "capital" || token.shape === "upper", joined: glued }));
      continue;
    }
    let start = token.start;
    for (const [index, piece] of token.lower.split("-").entries()) {
      if (piece !== "") parts.push(partAt(piece, start, { capital: false, joined: index > 0 || glued }));
      start += piece.length + 1;
    }
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
