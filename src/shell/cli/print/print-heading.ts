import { humanMoment } from "../../wording/human-date.ts";
import { languageName } from "../../wording/language-name.ts";
import type { PrintedDocument } from "../records/reading-record.ts";
import { onOneLine } from "../terminal/plain.ts";
import type { Screen } from "../terminal/screen.ts";
import { wrap, wrapAroundAddresses } from "../terminal/wrap.ts";

/** Title; who published it, who wrote it and when; the address. What the page does not say is said to be missing. */
export function printHeading(document: PrintedDocument, { columns, style }: Screen): readonly string[] {
  const title = document.title === "" ? "(no title)" : onOneLine(document.title);
  const origin = [
    document.outlet === null ? "outlet unknown" : onOneLine(document.outlet.name),
    ...(document.byline === null ? [] : [`by ${onOneLine(document.byline)}`]),
    document.published === null ? "no date" : humanMoment(document.published),
    languageName(document.language),
  ].join(" · ");
  return [
    ...wrap(title, columns).map(style.strong),
    ...wrap(origin, columns),
    ...(document.url === null ? [] : wrapAroundAddresses(onOneLine(document.url), columns).map(style.faint)),
  ];
}
