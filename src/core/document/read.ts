import type { Note } from "../base/note.ts";
import { canonicalUrl } from "../page/canonical-url.ts";
import { hostOf, type OutletIndex, outletAtUrl } from "../page/outlet-index.ts";
import type { Page, PageFormat, PageHints } from "../page/page.ts";
import { assemble, MOST_TEXT } from "./assemble.ts";
import { bylineOf } from "./byline.ts";
import { findCredits } from "./credits.ts";
import { chooseDate, type DateCandidate } from "./date/choose-date.ts";
import type { FigureOrder } from "./date/find-moment.ts";
import { dateInAddress, figureOrder, readDate } from "./date/read-date.ts";
import { decode } from "./decode.ts";
import type { DatedBy, Document } from "./document.ts";
import { documentIdOf } from "./document-id.ts";
import type { Draft } from "./draft.ts";
import { findOutlet } from "./find-outlet.ts";
import { readHtml } from "./html/read-html.ts";
import { squeeze } from "./html/tree.ts";
import { chooseLanguage, languageCode } from "./language.ts";
import { splitSentences } from "./sentences.ts";
import { readText } from "./text/read-text.ts";

/**
 * Reads a page into a document. Pure and total: whatever the bytes are, a document comes back, with notes that say what
 * was odd; a page without readable text gives a document whose `text` is empty (or the title alone).
 */
export function readDocument(page: Page, outlets: OutletIndex): Document {
  const { hints } = page;
  const decoded = decode(page.body, page.charset, page.format);
  const pageUrl = page.url === null ? null : canonicalUrl(page.url);
  const order = figureOrder(languageCode(hints.language), pageUrl === null ? null : hostOf(pageUrl));
  const draft = readDraft(decoded.text, page, outlets, order);
  const notes: Note[] = [...decoded.notes, ...draft.notes];

  const url = chooseUrl(pageUrl, draft, outlets, notes);
  const outlet = findOutlet(outlets, url, hints.outlet, draft.outletNames);
  const title = squeeze(chooseTitle(hints, draft).slice(0, LONGEST_TITLE));
  const { text, bodyStart, links, cutOff } = assemble(
    title,
    draft.paragraphs,
    linkBase(draft, pageUrl ?? url),
  );
  const published = datesOf(draft.published, hints, "published", url, order, notes);
  const modified = datesOf(draft.modified, hints, "modified", null, order, notes);
  if (cutOff) notes.push(CUT_OFF);
  noteGaps(page.format, draft, text, published, notes);

  const language = chooseLanguage(text, [hints.language, draft.language], notes);
  return {
    id: documentIdOf({ outlet, url, text }),
    pageId: page.id,
    givenId: page.givenId,
    outlet,
    url,
    title,
    byline: bylineOf(
      hints.byline === null ? draft.authors : [hints.byline],
      outlet === null ? [] : [outlet.name],
    ),
    language,
    published,
    modified: modified !== null && published !== null && modified.at < published.at ? null : modified,
    text,
    bodyStart,
    sentences: splitSentences(text, bodyStart, language),
    links,
    credits: findCredits(text, bodyStart, links, outlets, outlet?.name ?? null),
    notes,
  };
}

/** More than any headline, in characters. */
const LONGEST_TITLE = 1000;

const CUT_OFF: Note = {
  code: "text.too-long",
  message: `Only the first ${MOST_TEXT / 1000},000 characters of the text were read.`,
  span: null,
};

function readDraft(text: string, page: Page, outlets: OutletIndex, order: FigureOrder): Draft {
  const { hints, url } = page;
  if (page.format === "text") return readText(text, hasTitle(hints) ? "beside" : "inside", order);
  const known = url === null ? null : outletAtUrl(outlets, url);
  const host = url === null ? null : hostOf(url);
  const names = [
    hints.outlet,
    host,
    labelOf(host),
    ...(known === null ? [] : [known.name, ...known.aliases]),
  ];
  return readHtml(
    text,
    names.filter((name) => name !== null),
    order,
  );
}

/** "acmenews" of "acmenews.co.uk": what sites write behind their titles when they write no name. */
function labelOf(host: string | null): string | null {
  return (
    host
      ?.replace(/\.(?:com?|net|org|gov|ac)?\.?[a-z]{2,}$/, "")
      .split(".")
      .at(-1) ?? null
  );
}

function hasTitle(hints: PageHints): boolean {
  return hints.title !== null && hints.title.trim() !== "";
}

/** A page knows its headline better than the feed that listed it; a fragment knows none. */
function chooseTitle(hints: PageHints, draft: Draft): string {
  const given = hasTitle(hints) ? hints.title : null;
  return (draft.form === "fragment" ? (given ?? draft.title) : (draft.title ?? given)) ?? "";
}

/** The page's own word for its address goes before the one it was fetched from, on the same site. */
function chooseUrl(pageUrl: string | null, draft: Draft, outlets: OutletIndex, notes: Note[]): string | null {
  const declared = draft.address === null ? null : canonicalUrl(draft.address, pageUrl);
  if (declared === null || pageUrl === null) return pageUrl ?? declared;
  if (isSameSite(declared, pageUrl, outlets)) return isFrontPage(declared) ? pageUrl : declared;
  const message = `The page says that its text belongs to ${declared}, which is another site.`;
  notes.push({ code: "page.canonical-elsewhere", message, span: null });
  return pageUrl;
}

function isSameSite(one: string, other: string, outlets: OutletIndex): boolean {
  const [host, otherHost] = [hostOf(one), hostOf(other)];
  if (host === otherHost || host === null || otherHost === null) return true;
  if (host.endsWith(`.${otherHost}`) || otherHost.endsWith(`.${host}`)) return true;
  const outlet = outletAtUrl(outlets, one);
  return outlet !== null && outlet.id === outletAtUrl(outlets, other)?.id;
}

function isFrontPage(url: string): boolean {
  return /^https?:\/\/[^/]+\/?$/.test(url);
}

function linkBase(draft: Draft, url: string | null): string | null {
  return draft.base === null ? url : (canonicalUrl(draft.base, url) ?? url);
}

function datesOf(
  stated: readonly DateCandidate[],
  hints: PageHints,
  which: "published" | "modified",
  address: string | null,
  order: FigureOrder,
  notes: Note[],
): DatedBy | null {
  const hinted = readDate(hints[which], hints.from === "feed" ? "feed" : "record", order);
  const inAddress = dateInAddress(address);
  const candidates = [...hinted.candidates, ...stated, ...(inAddress === null ? [] : [inAddress])];
  const chosen = chooseDate(candidates, hints.notAfter ?? null);
  notes.push(...hinted.notes, ...chosen.notes);
  return chosen.date;
}

function noteGaps(
  format: PageFormat,
  draft: Draft,
  text: string,
  published: DatedBy | null,
  notes: Note[],
): void {
  if (draft.leftOut.length > 0) notes.push(leftOutNote(draft.leftOut));
  if (text === "") {
    notes.push({ code: "page.empty", message: "The page holds no text that could be read.", span: null });
  } else if (draft.paragraphs.length === 0 && format === "html") {
    // A flash of a wire is a title alone; a web page that is no more has kept its article from us.
    notes.push({
      code: "page.no-article",
      message: "No article was found on the page, only a title.",
      span: null,
    });
  }
  if (published === null) {
    notes.push({
      code: "date.none",
      message: "The page states no date of publication that can be true.",
      span: null,
    });
  }
}

function leftOutNote(reasons: Draft["leftOut"]): Note {
  const counts = new Map<string, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const list = [...counts].map(([reason, count]) => `${reason} (${count})`).join(", ");
  return { code: "text.left-out", message: `Left out of the text: ${list}.`, span: null };
}
