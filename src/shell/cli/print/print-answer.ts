import type { Asked } from "../../../core/rumour/asked.ts";
import { counted } from "../../wording/counted.ts";
import { humanMoment } from "../../wording/human-date.ts";
import type { Answer, AnsweringDocument, AnsweringRumour } from "../../work/ask/ask.ts";
import type { PartStance } from "../../work/ask/part-stance.ts";
import { indented } from "../terminal/columns.ts";
import { onOneLine } from "../terminal/plain.ts";
import type { Screen } from "../terminal/screen.ts";
import type { Style } from "../terminal/style.ts";
import { wrap } from "../terminal/wrap.ts";
import { countsInWords, shortId, standingInWords } from "./rumour-words.ts";

const INDENT = 4;
/** How many reports of a rumour are printed; all of them are in the JSON, and `hearsay show` tells them in full. */
const MOST_REPORTS = 12;

/** What the desk has to say of a sentence: how it was understood, then what tells of it, or what is nearest. */
export function printAnswer(answer: Answer, screen: Screen): readonly string[] {
  const { asked, rumours, documents } = answer;
  return [
    ...wrap(understoodAs(asked), screen.columns).map(screen.style.faint),
    ...rumours.flatMap((rumour) => ["", ...printRumour(rumour, asked, screen)]),
    ...printDocuments(
      documents,
      rumours.length > 0 ? "Other documents that tell of it" : "Documents that tell of it",
      screen,
    ),
    ...(rumours.length + documents.length > 0 ? [] : printNearest(answer, screen)),
  ];
}

function understoodAs({ sentence, matter, names, sign }: Asked): string {
  const against = sign === "not so" ? "not so: " : "";
  if (matter === null) {
    const who = names.length === 0 ? "" : `, naming ${names.map(onOneLine).join(" and ")}`;
    return `Looked for by its words${who}: ${against}“${sentence}”`;
  }
  const parties = matter.parties.map(({ role }, at) => `${role} ${onOneLine(names[at] ?? "")}`);
  return `Understood as ${against}${matter.kind}, ${parties.join(", ")}.`;
}

function printRumour(
  { row, match, reports }: AnsweringRumour,
  asked: Asked,
  screen: Screen,
): readonly string[] {
  const { columns, style } = screen;
  const room = columns - INDENT;
  const shown = reports.slice(0, MOST_REPORTS);
  const rest = reports.length - shown.length;
  const standing = `${standingInWords(row, style)} · ${countsInWords(row.counts)} · ${shortId(row.id)}`;
  return [
    ...wrap(onOneLine(row.sentence.text), columns).map(style.strong),
    ...indented(wrap(standing, room), INDENT),
    ...indented(
      wrap(`match ${match.score.toFixed(2)}: ${match.reasons.join("; ")}`, room).map(style.faint),
      INDENT,
    ),
    ...indented(wrap(stancesInWords(reports, asked), room), INDENT),
    ...shown.flatMap((report) => printDocument(report, screen)),
    ...(rest > 0
      ? indented([`and ${counted(rest, "report")} more: hearsay show ${shortId(row.id)}`], INDENT)
      : []),
  ];
}

/** "headlines: 3 for, 1 observing; bodies: 4 for": how many stand how to what was asked. */
function stancesInWords(reports: readonly AnsweringDocument[], { sign }: Asked): string {
  const tally = (parts: readonly (PartStance | null)[]): string => {
    const counts = (["for", "against", "observing"] as const).flatMap((stance) => {
      const count = parts.filter((part) => part?.stance === stance).length;
      return count === 0 ? [] : [`${count} ${stance}`];
    });
    return counts.length === 0 ? "none tells of it" : counts.join(", ");
  };
  const to = sign === "not so" ? " it being not so" : " it";
  return `headlines on${to}: ${tally(reports.map(({ headline }) => headline))}; bodies: ${tally(reports.map(({ body }) => body))}`;
}

function printDocuments(
  documents: readonly AnsweringDocument[],
  title: string,
  screen: Screen,
): readonly string[] {
  if (documents.length === 0) return [];
  return ["", screen.style.strong(title), ...documents.flatMap((one) => printDocument(one, screen))];
}

function printDocument(document: AnsweringDocument, { columns, style }: Screen): readonly string[] {
  const when = document.published === null ? "no date" : humanMoment(document.published);
  const outlet = document.outlet === null ? "outlet unknown" : onOneLine(document.outlet);
  const title = document.title === "" ? "(no title)" : onOneLine(document.title);
  const room = columns - INDENT;
  const parts = [
    partInWords("headline", document.headline, style),
    partInWords("body", document.body, style),
  ];
  return [
    ...indented(wrap(`${when} · ${outlet} · ${title}`, room - 2), INDENT, "  -"),
    ...indented(wrap(parts.join("; "), room - 2), INDENT + 2),
  ];
}

function partInWords(name: string, part: PartStance | null, style: Style): string {
  if (part === null) return `${name} not read`;
  if (part.stance === "unrelated") return `${name} does not tell of it`;
  const shown =
    part.shownBy.length === 0
      ? ""
      : part.by === "claim"
        ? ` (its claim: ${part.shownBy.join(", ")})`
        : ` (${part.shownBy.map((words) => `“${onOneLine(words)}”`).join(", ")})`;
  return `${name} ${toneOf(part.stance, style)}${shown}`;
}

function toneOf(stance: PartStance["stance"], style: Style): string {
  if (stance === "for") return style.good(stance);
  return stance === "against" ? style.bad(stance) : style.warm(stance);
}

function printNearest({ asked, nearest, nearestDocument }: Answer, screen: Screen): readonly string[] {
  const { columns, style } = screen;
  const nothing = `Nothing on the desk says “${asked.sentence}”.`;
  if (nearest.length + (nearestDocument === null ? 0 : 1) === 0) return ["", ...wrap(nothing, columns)];
  return [
    "",
    ...wrap(`${nothing} Nearest:`, columns).map(style.strong),
    ...nearest.flatMap(({ row, match }) => [
      ...indented(wrap(onOneLine(row.sentence.text), columns - INDENT - 2), INDENT, "  -"),
      ...indented(
        wrap(`${match.reasons.join("; ")} · ${shortId(row.id)}`, columns - INDENT - 2).map(style.faint),
        INDENT + 2,
      ),
    ]),
    ...(nearestDocument === null ? [] : printDocument(nearestDocument, screen)),
  ];
}
