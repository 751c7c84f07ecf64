import type { TimelineLine } from "../../core/publication/rumour-view.ts";
import { humanInterval, humanMoment } from "./human-date.ts";

/** "first party" for "first_party". */
export function roleInWords(role: TimelineLine["role"]): string {
  return role.replace("_", " ");
}

export function whenInWords({ published }: Pick<TimelineLine, "published">): string {
  return published === null ? "no date" : humanMoment(published);
}

/** "agreed, rumoured, on the word of people familiar (anonymous), by May (until 31 May 2020)". */
export function sayingInWords({
  stage,
  certainty,
  modality,
  voice,
  time,
}: Pick<TimelineLine, "stage" | "certainty" | "modality" | "voice" | "time">): string {
  const on = voice.words === "" ? "on its own word" : `on the word of ${voice.words} (${voice.type})`;
  const told = modality === "report" ? [] : [modality];
  const when = time === null ? [] : [timeInWords(time)];
  return [stage, certainty, ...told, on, ...when].join(", ");
}

function timeInWords({ words, interval }: NonNullable<TimelineLine["time"]>): string {
  const days = interval === null ? "" : humanInterval(interval);
  return days === "" ? words : `${words} (${days})`;
}
