import { z } from "zod";

const text = z.string();
const party = z.looseObject({ role: text, keys: z.array(text) });
const proposition = z.looseObject({ kind: text, parties: z.array(party) });
const match = z.looseObject({ score: z.number(), reasons: z.array(text) });
const report = z.looseObject({
  id: text,
  documentId: text,
  outlet: text.nullable(),
  claim: z.looseObject({
    kind: text,
    parties: z.array(party),
    evidence: z.looseObject({ start: z.number(), end: z.number() }),
    words: text,
  }),
});

/** What every event has that the fold and `verify` look at. Its other fields are held by the chain alone. */
const EVENT = z.discriminatedUnion("type", [
  z.looseObject({ type: z.literal("RumourOpened"), proposition }),
  z.looseObject({ type: z.literal("ReportFiled"), report, match }),
  z.looseObject({ type: z.literal("ReportWithdrawn"), reportId: text, reason: text }),
  z.looseObject({ type: z.literal("PropositionAmended"), proposition, because: text }),
  z.looseObject({ type: z.literal("RumourMerged"), into: text, match }),
  z.looseObject({ type: z.literal("RumourSplit"), from: text, because: text }),
  z.looseObject({
    type: z.literal("RumourRuled"),
    together: z.array(text),
    apart: z.array(text),
    guests: z.array(text),
    settled: z.array(text),
    said: text,
  }),
  z.looseObject({ type: z.literal("RumourReopened"), setAside: z.array(text), said: text }),
  z.looseObject({
    type: z.literal("RumourResolved"),
    resolution: z.looseObject({ outcome: text, restsOn: z.array(text) }).nullable(),
    said: text,
  }),
  z.looseObject({ type: z.literal("TextTakenDown"), documentId: text, said: text }),
  z.looseObject({ type: z.literal("RumourRenamed"), name: z.enum(["given", "taken back"]), said: text }),
]);

/** Whether this is an event that a ledger can hold, as far as anything is made of it. */
export function isEvent(value: unknown): boolean {
  return EVENT.safeParse(value).success;
}
