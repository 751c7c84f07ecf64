import type { Publisher } from "./cast.ts";

/** How a document of a cascade came by its news. What the desk is to find out; it never sees it. */
export type Making =
  | "own people"
  | "authority"
  | "interview"
  | "own people beside another's report"
  | "verbatim"
  | "new headline"
  | "part of the text"
  | "spun"
  | "paraphrased"
  | "quotes the same person"
  | "translated names"
  | "via"
  | "wire tag"
  | "according to"
  | "same family"
  | "party";

export const ORIGIN_MAKINGS: readonly Making[] = [
  "own people",
  "authority",
  "interview",
  "own people beside another's report",
];

export const REPEAT_MAKINGS: readonly Making[] = [
  "verbatim",
  "new headline",
  "part of the text",
  "spun",
  "paraphrased",
  "quotes the same person",
  "translated names",
  "via",
  "wire tag",
  "according to",
  "same family",
  "party",
];

export type Figure = "price" | "jobs" | "adviser" | "percent";

/** A document before it is a page. */
export interface DocumentDraft {
  readonly making: Making;
  readonly publisher: Publisher;
  readonly headline: string;
  readonly paragraphs: readonly string[];
  /** Words of the text that are a link, and where it leads. */
  readonly link: { readonly words: string; readonly url: string } | null;
  readonly language: string;
  readonly url: string;
  /** In milliseconds since 1970; null for a page that names no day. */
  readonly published: number | null;
  /** The figures of the matter that it gives. */
  readonly figures: readonly Figure[];
  /** Whom it lets speak by name; null when nobody. */
  readonly person: string | null;
  /** The quotation of its body, with its speaker; null when it has none. */
  readonly quotation: string | null;
}
