import { VERDICTS, type Verdict } from "./board-verdict.ts";
import type { ExpectedRumour } from "./expected.ts";

/** Why a verdict is not "right", for whoever reads the list. */
const WHY: Readonly<Record<Verdict, string>> = {
  right: "One rumour of a fitting kind has exactly the documents of this one, and the stage is right.",
  stage: "All documents are found; the latest word among them is read a step too early or too late.",
  partly: "Documents are missing: their claim is not read, or is read with parties that lead it elsewhere.",
  mixed:
    "A neighbour's reports are filed with it: a party is read wrongly, or the two are deals of the same parties.",
  unread: "None of its documents gives a claim of its kind: no frame knows how their sentences are built.",
};

/** The list as it is kept beside the test: a verdict, why, and the rumours it is passed on, in the order of the gold. */
export function verdictList(
  lines: readonly { readonly rumour: ExpectedRumour; readonly verdict: Verdict }[],
): string {
  const parts = VERDICTS.map((verdict) => {
    const passed = lines.filter((line) => line.verdict === verdict);
    const names = passed.map(({ rumour }) => `  ${rumour.id}: ${rumour.proposition}\n`);
    return `${verdict}: ${passed.length} of ${lines.length}. ${WHY[verdict]}\n${names.join("")}`;
  });
  return parts.join("\n");
}
