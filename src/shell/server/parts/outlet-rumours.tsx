import type { OutletIn } from "../../../core/publication/record/contribution.ts";
import type { RecordedRumour } from "../../work/records/ask-records.ts";
import { CaseTold } from "./case-told.tsx";
import { RecordedRumours } from "./recorded-rumours.tsx";

/** Rumours that an outlet told, each with what it had to do with it and what became of that. */
export function OutletRumours({
  rumours,
  day,
}: {
  readonly rumours: readonly RecordedRumour<OutletIn>[];
  /** On which horizons are judged. */
  readonly day: string | null;
}) {
  return (
    <RecordedRumours
      rumours={rumours.map(({ row, part }) => ({
        row,
        told: part.told,
        as: part.part === "originated" && part.first === "yes" ? "first to tell" : PARTS[part.part],
        more: (
          <>
            <CaseTold found={part.case} day={day} />
            {part.changed === "yes" ? <span>changed its page</span> : null}
            {part.firmer === "yes" ? <span>headline firmer than the text</span> : null}
          </>
        ),
      }))}
    />
  );
}

const PARTS: Readonly<Record<OutletIn["part"], string>> = {
  originated: "first hand",
  "passed on": "passed it on",
  "party's word": "a party's own word",
  undetermined: "not known from where",
};
