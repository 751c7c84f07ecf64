import { dayNamed } from "../base/moment.ts";
import { unreachable } from "../base/unreachable.ts";
import type { Provenance } from "../provenance/judge.ts";
import { firstVersions, type Telling } from "../provenance/telling.ts";
import type { RumourParty } from "../rumour/parties-of.ts";
import { orderInTime } from "../rumour/place.ts";
import type { Aspects } from "../standing/aspects.ts";
import type { Life } from "../standing/life.ts";
import type { DayState, RumourState } from "../standing/state.ts";
import { aspectsTold } from "./aspects-told.ts";
import { dateInWords, momentInWords } from "./date-words.ts";
import { disputesTold, recallInWords } from "./disputes-told.ts";
import { namesInWords } from "./names-in-words.ts";
import { partnersTold } from "./partners-told.ts";
import { provenanceTold } from "./provenance-told.ts";
import { restOf } from "./rest-of.ts";
import { revisionsTold } from "./revisions-told.ts";
import type { ShownParty } from "./rumour-view.ts";
import type { Rest, Sentence } from "./sentence.ts";
import { undatedTold } from "./undated-told.ts";
import { wordOf } from "./word-of.ts";

/** What the sentences of a life are made from. Outlets by name, in the order of the tellings. */
export interface LifeTold {
  readonly life: Life;
  readonly aspects: Aspects;
  /** As they are shown, and as they were found, in one order. */
  readonly parties: readonly ShownParty[];
  readonly found: readonly RumourParty[];
  /** Listed products that it is about, by name. */
  readonly products: readonly string[];
  readonly provenance: Provenance;
  readonly tellings: readonly Telling[];
  readonly outlets: ReadonlyMap<Telling, string | null>;
}

/** How it began, how it spread and what became of it, each sentence with the reports that it rests on. */
export function tellLife(told: LifeTold): readonly Sentence[] {
  const { tellings } = told;
  const [first] = tellings;
  if (first === undefined) return [];
  return [
    beginning(first, told),
    ...partnersTold(told),
    ...undatedTold(told),
    ...provenanceTold(told),
    spread(told),
    ...revisionsTold(told),
    ...disputesTold(told),
    ...changes(told),
    ...aspectsTold(told),
  ];
}

function beginning(first: Telling, told: LifeTold): Sentence {
  const { published, claim } = first.report;
  if (claim.modality === "recalled") return { text: recallInWords(first, told), rests: [restOf(first)] };
  const who = told.outlets.get(first) ?? "A page that names no outlet";
  const text =
    published === null
      ? `${who} tells it without a date, on ${wordOf(first)}.`
      : `${who} is the first known to tell it, ${momentInWords(published)}, on ${wordOf(first)}.`;
  return { text, rests: [restOf(first)] };
}

function spread({ tellings, provenance, outlets }: LifeTold): Sentence {
  const names = new Set([...outlets.values()].filter((name) => name !== null));
  const documents = several(firstVersions(tellings).length, "document");
  const from = names.size > 0 ? ` from ${several(names.size, "outlet")}` : "";
  return {
    text: `${documents}${from}; ${several(provenance.origins, "origin")}.`,
    rests: tellings.map(restOf),
  };
}

function several(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}

/** A sentence for each change of state, on the words of the day on which it changed. */
function changes({ life, tellings, outlets }: LifeTold): readonly Sentence[] {
  let before: RumourState | null = null;
  const sentences: Sentence[] = [];
  for (const change of life.states) {
    if (change.state === before) continue;
    before = change.state;
    const rests = restsOfChange(change, life, tellings);
    if (change.state !== "heard" && rests.length > 0)
      sentences.push({ text: `${changeInWords(change)}${byWhom(change, life, tellings, outlets)}.`, rests });
  }
  return sentences;
}

function restsOfChange(change: DayState, life: Life, tellings: readonly Telling[]): readonly Rest[] {
  const upTo = tellings.filter(
    ({ report }) => dayNamed(report.published) !== null && orderInTime(report).slice(0, 10) <= change.date,
  );
  const resting = upTo.filter(
    ({ report }) => change.state === life.state && life.restsOn.includes(report.id),
  );
  if (resting.length > 0) return resting.map(restOf);
  const onTheDay = upTo.filter(({ report }) => report.published?.at.startsWith(change.date) ?? false);
  return (onTheDay.length > 0 ? onTheDay : upTo.slice(-1)).map(restOf);
}

/** Who says so, where the state rests on what some reports say: "by a party’s own word (Gazette and Herald)". */
function byWhom(
  { state }: DayState,
  life: Life,
  tellings: readonly Telling[],
  outlets: LifeTold["outlets"],
): string {
  if (state !== life.state || !RESTING.has(state)) return "";
  const resting = tellings.filter(({ report }) => life.restsOn.includes(report.id));
  const names = namesInWords(resting.flatMap((telling) => outlets.get(telling) ?? []));
  const voices = new Set(resting.map(({ report }) => report.claim.voice));
  const whose = voices.has("party")
    ? "on the parties’ own word"
    : voices.has("authority")
      ? "on an authority’s word"
      : "by those who found out for themselves";
  return names === "" ? `, ${whose}` : `, ${whose} (${names})`;
}

const RESTING: ReadonlySet<RumourState> = new Set([
  "confirmed",
  "confirmed in part",
  "denied",
  "refuted",
  "ended",
] as const);

function changeInWords({ date, state }: DayState): string {
  const day = dateInWords(date);
  switch (state) {
    case "heard":
      return `Heard on ${day}`;
    case "repeated":
      return `Repeated by others from ${day}, and nobody new who knew`;
    case "corroborated":
      return `A second origin on ${day}`;
    case "denied":
      return `Denied on ${day}`;
    case "confirmed":
      return `Confirmed on ${day}`;
    case "confirmed in part":
      return `Confirmed on ${day}, though not in every part`;
    case "refuted":
      return `Found to be untrue on ${day}`;
    case "ended":
      return `Over on ${day}`;
    case "expired":
      return `No one had borne it out by ${day}`;
    default:
      return unreachable(state);
  }
}
