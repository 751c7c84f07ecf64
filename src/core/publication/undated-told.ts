import { dayNamed } from "../base/moment.ts";
import type { Telling } from "../provenance/telling.ts";
import { momentInWords } from "./date-words.ts";
import type { LifeTold } from "./life-told.ts";
import { restOf } from "./rest-of.ts";
import type { Sentence } from "./sentence.ts";
import { wordOf } from "./word-of.ts";

/** Who tells it as still to come on a page that names no day, and so may have had it before the first that does. */
export function undatedTold(told: LifeTold): readonly Sentence[] {
  const { tellings } = told;
  if (!tellings.some(isDated)) return [];
  const waiting = tellings.filter((telling) => !isDated(telling) && isStillToCome(telling));
  if (waiting.length === 0) return [];
  const who = waiting.map((telling) => tellerInWords(telling, told)).join("; ");
  return [{ text: `Without a day, it is told as still to come by ${who}.`, rests: waiting.map(restOf) }];
}

function tellerInWords(telling: Telling, { outlets }: LifeTold): string {
  const who = outlets.get(telling) ?? "a page that names no outlet";
  const { published } = telling.report;
  const when = published === null ? "" : ` ${momentInWords(published)}`;
  return `${who}${when} on ${wordOf(telling)}`;
}

function isDated({ report }: Telling): boolean {
  return dayNamed(report.published) !== null;
}

function isStillToCome({ report: { claim } }: Telling): boolean {
  if (claim.modality !== "report" || claim.stage === "denied" || claim.stage === "ended") return false;
  return claim.certainty !== "fact";
}
