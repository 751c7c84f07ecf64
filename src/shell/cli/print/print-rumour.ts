import { phantomInWords } from "../../../core/publication/provenance-told.ts";
import type { RumourView } from "../../../core/publication/rumour-view.ts";
import type { Aspect } from "../../../core/standing/aspects.ts";
import { humanDay, humanMoment } from "../../wording/human-date.ts";
import { indented } from "../terminal/columns.ts";
import { onOneLine } from "../terminal/plain.ts";
import type { Screen } from "../terminal/screen.ts";
import { wrap } from "../terminal/wrap.ts";
import { type Field, partyNames } from "./claim-fields.ts";
import { editInWords } from "./edit-words.ts";
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
      view.phantoms.flatMap((phantom) => bullet(phantomWords(phantom), columns)),
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
  const fields = [
    { label: "kind", value: view.kind },
    ...parties,
    { label: "first known", value: first },
    ...earliestPossible(view),
    ...(view.origin === null ? [] : [{ label: "on the word of", value: originWords(view) }]),
    ...(view.newest === null ? [] : [{ label: "newest", value: sightingWords(view.newest) }]),
    ...(view.horizon === null ? [] : [{ label: "horizon", value: humanDay(view.horizon) }]),
    { label: "id", value: view.id },
  ];
  const merged = view.ledgerIds.filter((id) => id !== view.id);
  return merged.length === 0 ? fields : [...fields, { label: "in the ledger", value: merged.join(", ") }];
}

/** Said only where it is another than the first known. */
function earliestPossible({ earliest }: RumourView): readonly Field[] {
  const { known, possible, undated, phantoms } = earliest;
  if (phantoms === "none" && undated.length === 0) return [];
  const because = [
    ...(phantoms === "none" ? [] : ["something is cited that is not held"]),
    ...(undated.length === 0
      ? []
      : [`${undated.length === 1 ? "a report names" : `${undated.length} reports name`} no day`]),
  ].join(", and ");
  const since =
    possible === null || possible === known?.at ? "earlier" : `from ${humanDay(possible.slice(0, 10))}`;
  return [{ label: "earliest possible", value: `${since}: ${because}` }];
}

function sightingWords(seen: NonNullable<RumourView["first"]>): string {
  const outlet = seen.outlet === null ? "an outlet that is not named" : onOneLine(seen.outlet);
  return `${humanMoment(seen.published)}, ${outlet}`;
}

function originWords({ origin }: RumourView): string {
  if (origin === null) return "";
  return origin.voice === "" ? "the document itself" : `${onOneLine(origin.voice)} (${origin.type})`;
}

function aspectFields({ aspects, parties }: RumourView): readonly Field[] {
  const outcome = (label: string, aspect: Aspect): Field => ({ label, value: aspect.outcome });
  return [
    outcome("act", aspects.act),
    ...aspects.parties.map((aspect) => ({
      label: `${aspect.role} ${onOneLine(parties[aspect.party]?.name ?? "")}`.trim(),
      value: partyOutcome(aspect, parties),
    })),
    ...aspects.objects.map((aspect) =>
      outcome(`object ${aspect.object.type === "kind" ? aspect.object.kind : "product"}`, aspect),
    ),
    ...(aspects.terms === null ? [] : [{ label: "terms", value: termsOutcome(aspects.terms) }]),
    ...(aspects.time === null ? [] : [outcome("time", aspects.time)]),
  ];
}

/** "false: it was Nokia Corporation"; a mistake made after the announcement is none about the rumour. */
function partyOutcome(
  { outcome, instead, told }: RumourView["aspects"]["parties"][number],
  parties: RumourView["parties"],
): string {
  const right = instead === null ? undefined : parties[instead];
  const who = right === undefined ? "" : `: it was ${onOneLine(right.listed ?? right.name)}`;
  const when = outcome === "false" && told === "after" ? " (named after the announcement only)" : "";
  return `${outcome}${who}${when}`;
}

function termsOutcome({ outcome, told, confirmed }: NonNullable<RumourView["aspects"]["terms"]>): string {
  const sum = `${outcome}: ${onOneLine(told)} was told`;
  return confirmed === null ? sum : `${sum}, ${onOneLine(confirmed)} confirmed`;
}

function dayFields({ states }: RumourView): readonly Field[] {
  return states.map(({ date, state, stage }) => ({
    label: humanDay(date),
    value: `${state}, stage ${stage}`,
  }));
}

function phantomWords(phantom: RumourView["phantoms"][number]): string {
  const { words, before, citedBy } = phantom;
  const until = before === null ? "" : `, by ${humanDay(before)}`;
  const times = citedBy.length === 1 ? "one report" : `${citedBy.length} reports`;
  return `“${onOneLine(words)}” (${phantomInWords(phantom)}), cited by ${times}${until}`;
}
