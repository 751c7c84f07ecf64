// What stands in or around an article on any site and is not of it, told by what it says. Each pattern is a formula of
// content systems and newsrooms, in the languages the desk reads; none is of one site.

/** Why a passage is left out. */
export type Leftover =
  | "comment form"
  | "teaser"
  | "newsletter"
  | "share buttons"
  | "advertisement"
  | "cookie notice"
  | "picture caption"
  | "about the author"
  | "copyright"
  | "press appendix"
  | "date or byline"
  | "page furniture"
  | "wire sign-off";

export interface Formula {
  readonly reason: Leftover;
  readonly pattern: RegExp;
  /** Longest text, in characters, that the pattern is trusted on; a longer one may be an article about the matter. */
  readonly longest: number;
}

/** Marks that sites put before such a line. */
const LEAD = String.raw`^[\s\p{P}\p{S}]*`;

/** A passage is left out for `reason` when it begins with one of the alternatives and is no longer than `longest`. */
export function formula(reason: Leftover, longest: number, ...alternatives: readonly RegExp[]): Formula {
  return { reason, longest, pattern: anyOf(alternatives, "") };
}

/** One pattern for many: any of them at the beginning of a text, and `then` after it. */
export function anyOf(alternatives: readonly RegExp[], then: string): RegExp {
  return new RegExp(`${LEAD}(?:${alternatives.map((one) => one.source).join("|")})${then}`, "iu");
}
