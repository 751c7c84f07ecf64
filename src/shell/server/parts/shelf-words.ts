import type { Shelf } from "../../../core/publication/board-facets.ts";
import { humanDay } from "../../wording/human-date.ts";
import { KIND_WORDS } from "../../wording/kind-words.ts";
import { languageName } from "../../wording/language-name.ts";
import { SHELF_PATHS } from "../routes/shelf-paths.ts";
import { type ShelfQuery, shelfPath } from "../routes/shelf-query.ts";

/** What a shelf is called, and what stands on it. */
export const SHELF_WORDS: Readonly<Record<Shelf, { readonly title: string; readonly what: string }>> = {
  open: {
    title: "Open rumours",
    what: "Nothing has settled these. The one in which belief changed last comes first; that one more outlet repeats a rumour changes nothing.",
  },
  settled: {
    title: "Settled rumours",
    what: "Confirmed, in whole or in part, found to be untrue, or called off. What was settled last comes first. A rumour keeps its page, with who had it first.",
  },
  expired: {
    title: "Expired rumours",
    what: "The time they gave, or the usual time for their kind, has passed and nobody bore them out. The one that expired last comes first.",
  },
};

/** One wish, in words that go behind "rumours", and the address without it. */
export interface WishInWords {
  readonly words: string;
  readonly without: string;
}

/** `company` is the name that the query's key stands for. */
export function wishesInWords(
  shelf: Shelf,
  query: ShelfQuery,
  company: string | null,
): readonly WishInWords[] {
  const whole = { ...query, before: null };
  const wish = (words: string, taken: Partial<ShelfQuery>): WishInWords => ({
    words,
    without: shelfPath(SHELF_PATHS[shelf], { ...whole, ...taken }),
  });
  const { kind, state, language, since, until } = query;
  return [
    ...(company === null ? [] : [wish(`about ${company}`, { company: null })]),
    ...(kind === null ? [] : [wish(`of the kind ${KIND_WORDS[kind]}`, { kind: null })]),
    ...(state === null ? [] : [wish(`in the state ${state}`, { state: null })]),
    ...(language === null ? [] : [wish(`told in ${languageName(language)}`, { language: null })]),
    ...(since === null && until === null
      ? []
      : [wish(timeInWords(since, until), { since: null, until: null })]),
  ];
}

function timeInWords(since: string | null, until: string | null): string {
  if (since === null) return `told on or before ${humanDay(until ?? "")}`;
  if (until === null) return `told on or after ${humanDay(since)}`;
  return `told between ${humanDay(since)} and ${humanDay(until)}`;
}
