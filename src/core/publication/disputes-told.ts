import type { Telling } from "../provenance/telling.ts";
import type { FiledClaim } from "../rumour/rumour.ts";
import { isOnRecord } from "../standing/stage-rule.ts";
import { momentInWords } from "./date-words.ts";
import type { LifeTold } from "./life-told.ts";
import { restOf } from "./rest-of.ts";
import type { Sentence } from "./sentence.ts";
import { wordOf } from "./word-of.ts";

/** Who said that it is not so, each once a day: a party or an authority denies it, anyone else only disputes it. */
export function disputesTold(told: LifeTold): readonly Sentence[] {
  const sentences = new Map<string, Sentence>();
  for (const [place, telling] of told.tellings.entries()) {
    // How it began is told before.
    const isRecalled = telling.report.claim.modality === "recalled";
    if (isRecalled ? place === 0 || verdict(telling.report.claim) === "" : !saysNo(telling)) continue;
    const text = disputeInWords(telling, told);
    const before = sentences.get(text)?.rests ?? [];
    sentences.set(text, { text, rests: [...before, restOf(telling)] });
  }
  return [...sentences.values()];
}

function disputeInWords(telling: Telling, told: LifeTold): string {
  const { published, claim } = telling.report;
  if (claim.modality === "recalled") return recallInWords(telling, told);
  const who = told.outlets.get(telling) ?? "A page that names no outlet";
  const when = published === null ? "" : ` ${momentInWords(published)}`;
  return isOnRecord(claim)
    ? `${who} passes on a denial${when}, on ${wordOf(telling)}.`
    : `${who} calls it untrue${when}, on ${wordOf(telling)}: it is disputed, which is not denied.`;
}

/** "The Gazette recalls it on 4 July 2017 as an earlier matter that was denied, on its own word." */
export function recallInWords(telling: Telling, { outlets }: Pick<LifeTold, "outlets">): string {
  const who = outlets.get(telling) ?? "A page that names no outlet";
  const { published, claim } = telling.report;
  const when = published === null ? "" : ` ${momentInWords(published)}`;
  return `${who} recalls it${when} as an earlier matter${verdict(claim)}, on ${wordOf(telling)}.`;
}

function saysNo({ report: { claim } }: Telling): boolean {
  return claim.stage === "denied" && claim.certainty === "fact" && claim.modality === "report";
}

/** What became of an earlier matter, as who recalls it has it: " that was untrue", " that came to nothing"; "" where he does not say. */
function verdict(claim: FiledClaim): string {
  if (claim.stage === "denied") return isOnRecord(claim) ? " that was denied" : " that was untrue";
  return claim.stage === "ended" ? " that came to nothing" : "";
}
