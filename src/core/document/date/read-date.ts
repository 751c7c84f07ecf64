import type { Note } from "../../base/note.ts";
import type { DatedBy } from "../document.ts";
import type { DateCandidate } from "./choose-date.ts";
import { type FigureOrder, findMoment } from "./find-moment.ts";

/** Reads a date that a page, feed or record states; one that cannot be read is noted. */
export function readDate(
  words: string | null,
  basis: DatedBy["basis"],
  order: FigureOrder,
): { readonly candidates: readonly DateCandidate[]; readonly notes: readonly Note[] } {
  if (words === null || words.trim() === "") return { candidates: [], notes: [] };
  const found = findMoment(words, order);
  if (found === null) {
    const message = `The date "${words.trim().slice(0, 60)}" could not be read.`;
    return { candidates: [], notes: [{ code: "date.unreadable", message, span: null }] };
  }
  return { candidates: [{ ...found.moment, basis, words: words.trim() }], notes: [] };
}

const PATH_DATE = /[/_-]((?:19|20)\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=\D|$)/;
const PATH_SHORT_DAY = /\/((?:19|20)\d{2})\/(\d{1,2})\/(\d{1,2})(?=\/|$)/;
const PATH_MONTH = /\/((?:19|20)\d{2})\/(0?[1-9]|1[0-2])(?=\/|$)/;

/** The date that is part of an address: "/2017/07/05/", "/2017/07/", "-20170705". */
export function dateInAddress(url: string | null): DateCandidate | null {
  if (url === null) return null;
  const [path = ""] = url.replace(/^https?:\/\/[^/]*/i, "").split(/[?#]/);
  const day = PATH_DATE.exec(path) ?? PATH_SHORT_DAY.exec(path);
  const month = PATH_MONTH.exec(path);
  const parts = day?.slice(1) ?? month?.slice(1);
  if (parts === undefined) return null;
  const found = findMoment(parts.map((part) => part.padStart(2, "0")).join("-"), "day-first");
  return found === null ? null : { ...found.moment, basis: "address", words: parts.join("/") };
}

/** Domains of countries that write English and put the day first. */
const DAY_FIRST_HOSTS = /\.(?:uk|ie|in|au|nz|za|ng|ke|gh|sg|my|pk|lk|bd|hk|mt|eu)$/;

/** How a site means 7/5/2017: American pages put the month first, the rest of the world the day. */
export function figureOrder(language: string | null, host: string | null): FigureOrder {
  const isEnglish = language === null || language === "en";
  return isEnglish && !(host !== null && DAY_FIRST_HOSTS.test(host)) ? "month-first" : "day-first";
}
