import { isDateOrByline } from "../boilerplate/date-line.ts";
import type { DateCandidate } from "../date/choose-date.ts";
import { type FigureOrder, findMoment } from "../date/find-moment.ts";
import type { DatedBy } from "../document.ts";
import type { ArticleDeclaration } from "./json-ld.ts";
import { metaValue, type PageHead } from "./page-head.ts";
import { type Element, findAll, textOf } from "./tree.ts";

/** The dates a page states of itself, in no order of trust. */
export interface PageDates {
  readonly published: readonly DateCandidate[];
  readonly modified: readonly DateCandidate[];
}

const PUBLISHED_NAMES = (
  "article:published_time og:published_time datepublished rnews:datepublished published_time publisheddate " +
  "publish_date publish-date publishdate pubdate publication_date publicationdate published date_published " +
  "article.published originalpublicationdate parsely-pub-date sailthru.date dc.date.issued dcterms.issued " +
  "dc.date.created dcterms.created dc.date dcterms.date citation_publication_date cxenseparse:recs:publishtime " +
  "vr:published_time displaydate article_date_original releasedate datecreated created date"
).split(" ");

const MODIFIED_NAMES = (
  "article:modified_time og:updated_time og:modified_time datemodified updated_time article.updated modified " +
  "dcterms.modified dc.date.modified last-modified lastmod revised article_date_updated"
).split(" ");

/** `lines` are the lines near the headline, asked for only when nothing better is stated. */
export function pageDates(
  root: Element,
  head: PageHead,
  declared: ArticleDeclaration,
  lines: () => readonly string[],
  order: FigureOrder,
): PageDates {
  const stated = (words: string | null, basis: DatedBy["basis"]): DateCandidate[] => {
    const found = words === null ? null : findMoment(words, order);
    return words === null || found === null ? [] : [{ ...found.moment, basis, words }];
  };
  const published = [
    ...stated(declared.published, "json-ld"),
    ...stated(metaValue(head, ...PUBLISHED_NAMES) ?? markedDate(root, "datePublished"), "meta"),
  ];
  const modified = [
    ...stated(declared.modified, "json-ld"),
    ...stated(metaValue(head, ...MODIFIED_NAMES) ?? markedDate(root, "dateModified"), "meta"),
  ];
  return {
    published: published.length > 0 ? published : stated(shownDate(root, lines()), "text"),
    modified,
  };
}

/** A date marked up in the page itself: as an item property, or in an element that says that it is. */
function markedDate(root: Element, property: "datePublished" | "dateModified"): string | null {
  const names = property === "datePublished" ? /publish|entry-date|pubdate|posted/i : /updat|modif/i;
  const isMarked = ({ tag, attributes }: Element): boolean =>
    attributes["itemprop"]?.includes(property) === true ||
    (names.test(attributes["class"] ?? "") && hasMachineDate(tag, attributes));
  const [found] = findAll(root, isMarked, 1);
  if (found === undefined) return null;
  const value = found.attributes["datetime"] ?? found.attributes["content"] ?? found.attributes["title"];
  return value !== undefined && value !== "" ? value : textOf(found);
}

/** A `time` element, or one of the hAtom microformat, which gives the date of `abbr.published` in its title. */
function hasMachineDate(tag: string, attributes: Element["attributes"]): boolean {
  if (tag === "time") return (attributes["datetime"] ?? "") !== "";
  return /^\d{4}-\d{2}-\d{2}/.test(attributes["title"] ?? "");
}

/** Before the first web page a date on one is of what it tells, not its own. */
const FIRST_PAGE = "1991";

/** The date that readers see by the headline: in a line that says no more than when and by whom, or a `time` element. */
function shownDate(root: Element, lines: readonly string[]): string | null {
  const line = lines.find(
    (text) => isDateOrByline(text) && (findMoment(text, "day-first")?.moment.at ?? "") > FIRST_PAGE,
  );
  if (line !== undefined) return line;
  const [time] = findAll(
    root,
    ({ tag, attributes }) => tag === "time" && (attributes["datetime"] ?? "") !== "",
    1,
  );
  return time?.attributes["datetime"] ?? null;
}
