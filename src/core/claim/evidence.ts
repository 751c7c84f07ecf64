import type { Span } from "../base/span.ts";
import type { Filler } from "./candidate.ts";
import type { Reason } from "./claim.ts";
import type { Unit } from "./clause/unit.ts";
import type { FrameTrigger } from "./frames.ts";
import type { StageReading } from "./stage-reading.ts";
import type { Crediting } from "./voice/credit.ts";
import type { Hit } from "./words/lexicon.ts";

/** From the first to the last of trigger and parties: the shortest stretch that shows the claim. */
export function evidenceOf(units: readonly Unit[], hit: Hit<unknown>, fillers: readonly Filler[]): Span {
  const first = Math.min(hit.from, ...fillers.map((filler) => filler.at));
  const last = Math.max(hit.to - 1, ...fillers.map((filler) => filler.at));
  return { start: units[first]?.start ?? 0, end: units[last]?.end ?? 0 };
}

/** Every rule that had a say in reading a trigger, with the words it rests on. */
export function reasonsOf(
  units: readonly Unit[],
  hit: Hit<FrameTrigger>,
  fillers: readonly Filler[],
  stage: StageReading,
  credit: Crediting,
): readonly Reason[] {
  const span = (at: { readonly from: number; readonly to: number } | null): Span | null =>
    at === null ? null : { start: units[at.from]?.start ?? 0, end: units[at.to - 1]?.end ?? 0 };
  return [
    { field: "kind", rule: `${hit.value.part} "${hit.value.frame.name}"`, span: span(hit) },
    ...fillers.map(
      (filler): Reason => ({
        field: "party",
        rule: `${filler.slot} is ${filler.role}`,
        span: span({ from: filler.at, to: filler.at + 1 }),
      }),
    ),
    { field: "stage", rule: stage.rule, span: span(stage.at) },
    { field: "certainty", rule: credit.rule, span: credit.at },
    { field: "attribution", rule: credit.rule, span: credit.at },
  ];
}
