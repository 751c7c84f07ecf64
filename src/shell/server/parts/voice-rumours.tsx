import type { VoiceIn } from "../../../core/publication/record/contribution.ts";
import type { RecordedRumour } from "../../work/records/ask-records.ts";
import { CaseTold } from "./case-told.tsx";
import { RecordedRumours } from "./recorded-rumours.tsx";

/** Rumours that are told on the word of a voice, each with what it had to do with it. */
export function VoiceRumours({
  rumours,
  day,
}: {
  readonly rumours: readonly RecordedRumour<VoiceIn>[];
  /** On which horizons are judged. */
  readonly day: string | null;
}) {
  return (
    <RecordedRumours
      rumours={rumours.map(({ row, part }) => ({
        row,
        told: part.told,
        as: PARTS[part.part],
        more: (
          <>
            {part.denied === "no" ? null : <span>{DENIED[part.denied]}</span>}
            <CaseTold found={part.case} day={day} />
          </>
        ),
      }))}
    />
  );
}

const PARTS: Readonly<Record<VoiceIn["part"], string>> = {
  originated: "told an outlet",
  cited: "cited, and not held",
  spoke: "spoke as a party",
  "told again": "told again",
};

const DENIED: Readonly<Record<Exclude<VoiceIn["denied"], "no">, string>> = {
  stood: "denied it, and it was not confirmed since",
  belied: "denied it, and it was confirmed afterwards",
};
