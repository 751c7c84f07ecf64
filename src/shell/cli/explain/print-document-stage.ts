import type { Document } from "../../../core/document/document.ts";
import { counted } from "../../wording/counted.ts";
import { humanMoment } from "../../wording/human-date.ts";
import type { Field } from "../print/claim-fields.ts";
import { printFields } from "../print/print-fields.ts";
import { onOneLine } from "../terminal/plain.ts";
import type { Screen } from "../terminal/screen.ts";
import { wrap } from "../terminal/wrap.ts";

/** What the page was read as: the facts about it, each with what it was read from, and how much text was kept. */
export function printDocumentStage(document: Document, { columns, style }: Screen): readonly string[] {
  const title = document.title === "" ? "(no title)" : onOneLine(document.title);
  return [...wrap(title, columns).map(style.strong), ...printFields(fieldsOf(document), columns, style)];
}

function fieldsOf(document: Document): readonly Field[] {
  const { outlet, published, modified, byline, url, givenId } = document;
  const known = outlet?.id == null ? "not in the table of outlets" : outlet.id;
  return [
    {
      label: "document",
      value: givenId === null ? document.id : `${document.id} (given as ${onOneLine(givenId)})`,
    },
    { label: "page", value: document.pageId },
    { label: "address", value: url === null ? "not known" : onOneLine(url) },
    { label: "outlet", value: outlet === null ? "not known" : `${onOneLine(outlet.name)} (${known})` },
    { label: "byline", value: byline === null ? "none" : onOneLine(byline) },
    { label: "published", value: dateWords(published) },
    ...(modified === null ? [] : [{ label: "modified", value: dateWords(modified) }]),
    { label: "language", value: document.language },
    { label: "text kept", value: keptWords(document) },
    ...document.credits.map(creditField),
  ];
}

function dateWords(date: Document["published"]): string {
  return date === null ? "not said" : `${humanMoment(date)} (from: ${date.basis})`;
}

function keptWords({ text, bodyStart, sentences, links }: Document): string {
  const paragraphs = new Set(sentences.map((sentence) => sentence.paragraph)).size;
  const length = counted(text.length - bodyStart, "character");
  return `${length} of body, ${counted(sentences.length, "sentence")} in ${counted(paragraphs, "paragraph")}, ${counted(links.length, "link")}`;
}

function creditField({ type, name, url }: Document["credits"][number]): Field {
  return {
    label: "credits",
    value: `${onOneLine(name)} (${type})${url === null ? "" : `, ${onOneLine(url)}`}`,
  };
}
