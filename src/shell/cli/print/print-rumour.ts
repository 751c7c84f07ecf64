import type { RumourView } from "../../../core/publication/rumour-view.ts";
import { earliestInWords } from "../../wording/earliest-words.ts";
import { editInWords } from "../../wording/edit-words.ts";
import { humanDay, humanMoment } from "../../wording/human-date.ts";
import { outcomesInWords } from "../../wording/outcome-words.ts";
import { citedInWords } from "../../wording/phantom-words.ts";
import { indented } from "../terminal/columns.ts";
import { onOneLine } from "../terminal/plain.ts";
import type { Screen } from "../terminal/screen.ts";
import { wrap } from "../terminal/wrap.ts";
import { type Field, partyNames } from "./claim-fields.ts";
import { printFields } from "./print-fields.ts";
import { printRelated, type ToldRelative } from "./print-related.ts";
import { printTimeline } from "./print-timeline.ts";
import { countsInWords, standingInWords } from "./rumour-words.ts";

/** One rumour from its first report to what became of it. */
export function printRumour(
  view: RumourView,
  related: readonly ToldRelative[],
  screen: Screen,
): readonly string[] {
  const { columns, style } = screen;
  return [
    ...wrap(onOneLine(view.sentence.text), columns).map(style.strong),
    `${standingInWords(view, style)} · ${countsInWords(view.counts)}`,
    "",
    ...printFields(headFields(view), columns, style),
    ...section(
      "What happened",
      screen,
      view.life.flatMap((sentence) => bullet(sentence.text, columns)),
    ),
    ...section(
      "What was said to it",
      screen,
      view.reactions.flatMap(({ sentence }) => bullet(sentence.text, columns)),
    ),
    ...section("What came true", screen, printFields(aspectFields(view), columns, style)),
    ...section("Day by day", screen, printFields(dayFields(view), columns, style)),
    ...section(
      "Cited, but not held",
      screen,
      view.phantoms.flatMap((phantom) => bullet(citedInWords(phantom), columns)),
    ),
    ...section("Related, and not the same", screen, printRelated(related, screen)),
    ...section(
      "By an editor",
      screen,
      view.edits.flatMap((edit) => bullet(editInWords(edit), columns)),
    ),
    ...section("Reports", screen, printTimeline(view.timeline, screen)),
    ...printWords(view, screen),
  ];
}

/** What those words mean that are met here for the first time. */
function printWords({ horizon, phantoms }: RumourView, { columns, style }: Screen): readonly string[] {
  const words = [
    ...(phantoms.length === 0 ? [] : ["held: among the documents of this desk, and not only cited by one"]),
    ...(horizon === null ? [] : ["horizon: the last day on which the matter should have come true"]),
  ];
  return words.length === 0
    ? []
    : ["", ...wrap(`${words.join("; ")}; see GLOSSARY.md`, columns).map(style.faint)];
}

function section(title: string, { style }: Screen, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", style.strong(title), ...lines];
}

function bullet(text: string, columns: number): readonly string[] {
  return indented(wrap(onOneLine(text), columns - 2), 2, "-");
}

function headFields(view: RumourView): readonly Field[] {
  const parties = view.parties.map((party) => ({ label: party.role, value: partyNames(party) }));
  const first = view.first === null ? "no dated report" : sightingWords(view.first);
  const earliest = earliestInWords(view);
  const fields = [
    { label: "kind", value: view.kind },
    ...parties,
    { label: "first known", value: first },
    ...(earliest === null ? [] : [{ label: "earliest possible", value: earliest }]),
    ...(view.origin === null ? [] : [{ label: "on the word of", value: originWords(view) }]),
    ...(view.newest === null ? [] : [{ label: "newest", value: sightingWords(view.newest) }]),
    ...(view.horizon === null ? [] : [{ label: "horizon", value: humanDay(view.horizon) }]),
    { label: "id", value: view.id },
  ];
  const merged = view.ledgerIds.filter((id) => id !== view.id);
  return merged.length === 0 ? fields : [...fields, { label: "in the ledger", value: merged.join(", ") }];
}

function sightingWords(seen: NonNullable<RumourView["first"]>): string {
  const outlet = seen.outlet === null ? "an outlet that is not named" : onOneLine(seen.outlet);
  return `${humanMoment(seen.published)}, ${outlet}`;
}

function originWords({ origin }: RumourView): string {
  if (origin === null) return "";
  return origin.voice === "" ? "the document itself" : `${onOneLine(origin.voice)} (${origin.type})`;
}

function aspectFields(view: RumourView): readonly Field[] {
  return outcomesInWords(view).map(({ label, outcome, more }) => ({
    label: onOneLine(label),
    value: outcomeWords(outcome, onOneLine(more)),
  }));
}

/** "false: it was Nokia Corporation", "false (named after the announcement only)". */
function outcomeWords(outcome: string, more: string): string {
  if (more === "") return outcome;
  return more.startsWith("(") ? `${outcome} ${more}` : `${outcome}: ${more}`;
}

function dayFields({ states }: RumourView): readonly Field[] {
  return states.map(({ date, state, stage }) => ({
    label: humanDay(date),
    value: `${state}, stage ${stage}`,
  }));
}
