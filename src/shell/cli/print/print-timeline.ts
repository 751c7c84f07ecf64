import type { TimelineLine } from "../../../core/publication/rumour-view.ts";
import { roleInWords, sayingInWords, whenInWords } from "../../wording/report-words.ts";
import { indented } from "../terminal/columns.ts";
import { onOneLine } from "../terminal/plain.ts";
import type { Screen } from "../terminal/screen.ts";
import { wrap } from "../terminal/wrap.ts";

const INDENT = 4;

/** The reports of a rumour in order of time: who, what it is to the rumour and why, what it says and in which words. */
export function printTimeline(lines: readonly TimelineLine[], screen: Screen): readonly string[] {
  return lines.flatMap((line, index) => {
    const block = printReport(line, lines, screen);
    return index === 0 ? block : ["", ...block];
  });
}

function printReport(
  line: TimelineLine,
  all: readonly TimelineLine[],
  { columns, style }: Screen,
): readonly string[] {
  const room = columns - INDENT;
  const when = whenInWords(line);
  const outlet = line.outlet === null ? "outlet unknown" : onOneLine(line.outlet);
  const title = onOneLine(line.title);
  return [
    ...wrap(`${when} · ${outlet}${title === "" ? "" : ` · ${title}`}`, columns).map(style.strong),
    ...indented(wrap(roleWords(line, all), room), INDENT),
    ...indented(wrap(onOneLine(sayingInWords(line)), room), INDENT),
    ...indented(
      wrap(line.quote === null ? "(the words were erased)" : `“${onOneLine(line.quote)}”`, room),
      INDENT,
    ),
    ...(line.firmer === null ? [] : indented(wrap(onOneLine(line.firmer.text), room), INDENT)),
    ...indented(
      wrap(onOneLine(`${line.givenId ?? line.documentId} · ${line.reportId}`), room).map(style.faint),
      INDENT,
    ),
  ];
}

function roleWords({ role, because, drawsOn, shownBy }: TimelineLine, all: readonly TimelineLine[]): string {
  const upstream = all.find((other) => other.documentId === drawsOn?.documentId);
  const draws =
    upstream === undefined ? "" : ` (${upstream.outlet ?? upstream.givenId ?? upstream.documentId})`;
  const words = shownBy === null ? "" : `: “${onOneLine(shownBy.words)}”`;
  return `${roleInWords(role)}: ${onOneLine(because + draws)}${words}`;
}
