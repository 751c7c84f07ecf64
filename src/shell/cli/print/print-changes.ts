import { unreachable } from "../../../core/base/unreachable.ts";
import type { BeliefChange } from "../../../core/publication/belief-change.ts";
import type { Desk } from "../../store/desk-store.ts";
import { humanDay } from "../../wording/human-date.ts";
import type { LearnedChange } from "../../work/changes/learned-feed.ts";
import { indented } from "../terminal/columns.ts";
import { onOneLine } from "../terminal/plain.ts";
import type { Screen } from "../terminal/screen.ts";
import { wrap } from "../terminal/wrap.ts";
import { shortId } from "./rumour-words.ts";

const INDENT = 4;

/** Each change with the day it came, what it was and is, and whose words it rests on. */
export async function* printChanges(
  changes: AsyncIterable<BeliefChange | LearnedChange>,
  desk: Desk,
  screen: Screen,
): AsyncGenerator<readonly string[]> {
  let isFirst = true;
  for await (const change of changes) {
    yield [...(isFirst ? [] : [""]), ...printChange(change, await restsInWords(change, desk), screen)];
    isFirst = false;
  }
}

function printChange(
  change: BeliefChange | LearnedChange,
  rests: readonly string[],
  { columns, style }: Screen,
): readonly string[] {
  const entered = "entered" in change ? ` · entry ${change.entered.seq}` : "";
  const room = columns - INDENT;
  return [
    ...wrap(`${humanDay(change.date)}${entered} · ${changeInWords(change)}`, columns).map(style.strong),
    ...indented(wrap(`${shortId(change.rumour)}  ${onOneLine(change.sentence)}`, room), INDENT),
    ...rests.flatMap((rest) => indented(wrap(rest, room).map(style.faint), INDENT)),
  ];
}

function changeInWords(change: BeliefChange): string {
  switch (change.aspect) {
    case "state":
      return change.was === null ? `new: ${change.is}` : `state: ${change.was} → ${change.is}`;
    case "origins":
      return `origins: ${change.was} → ${change.is}`;
    case "party":
      return `${change.role} ${onOneLine(change.party)}: ${change.was ?? "not named"} → ${change.is ?? "not named"}`;
    case "horizon":
      return `horizon: ${dayOrNone(change.was)} → ${dayOrNone(change.is)}`;
    case "rumour":
      return `one matter with another: ${shortId(change.was)} → ${shortId(change.is)}`;
    default:
      return unreachable(change);
  }
}

function dayOrNone(day: string | null): string {
  return day === null ? "no day named" : humanDay(day);
}

/** More would hide the next change. */
const MOST_RESTS = 3;

async function restsInWords({ rests }: BeliefChange, desk: Desk): Promise<readonly string[]> {
  const shown = rests.slice(0, MOST_RESTS);
  const held = await desk.kept.documents(shown.map(({ documentId }) => documentId));
  const lines = shown.map(({ documentId, reportId, span }) => {
    const document = held.get(documentId);
    if (document === undefined || document === "erased") return `${reportId} (its document was erased)`;
    const quote = onOneLine(document.text.slice(span.start, span.end));
    return `${onOneLine(document.outlet?.name ?? "outlet unknown")}: “${quote}” (${reportId})`;
  });
  const more = rests.length - shown.length;
  return more === 0 ? lines : [...lines, `and ${more} more`];
}
