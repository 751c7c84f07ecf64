import type { RumourView } from "../../core/publication/rumour-view.ts";
import type { ReportId } from "../../core/rumour/rumour.ts";
import type { AspectOutcome } from "../../core/standing/state.ts";

/** What became of one aspect: "party HMD Global", false, "it was Nokia Corporation". */
export interface OutcomeInWords {
  readonly label: string;
  readonly outcome: AspectOutcome;
  /** What more there is to say; "" where that is nothing. */
  readonly more: string;
  readonly restsOn: readonly ReportId[];
}

export function outcomesInWords({
  aspects,
  parties,
}: Pick<RumourView, "aspects" | "parties">): readonly OutcomeInWords[] {
  const { act, objects, terms, time } = aspects;
  return [
    { label: "act", more: "", ...act },
    ...aspects.parties.map((aspect) => ({
      ...aspect,
      label: `${aspect.role} ${parties[aspect.party]?.name ?? ""}`.trim(),
      more: partyMore(aspect, parties),
    })),
    ...objects.map((aspect) => ({
      ...aspect,
      label: `object ${aspect.object.type === "kind" ? aspect.object.kind : "product"}`,
      more: "",
    })),
    ...(terms === null ? [] : [{ ...terms, label: "terms", more: termsMore(terms) }]),
    ...(time === null ? [] : [{ ...time, label: "time", more: "" }]),
  ].map(({ label, outcome, more, restsOn }) => ({ label, outcome, more, restsOn }));
}

/** "it was Nokia Corporation"; a mistake made after the announcement is none about the rumour. */
function partyMore(
  { outcome, instead, told }: RumourView["aspects"]["parties"][number],
  parties: RumourView["parties"],
): string {
  const right = instead === null ? undefined : parties[instead];
  const who = right === undefined ? "" : `it was ${right.listed ?? right.name}`;
  const when = outcome === "false" && told === "after" ? "(named after the announcement only)" : "";
  return [who, when].filter((words) => words !== "").join(" ");
}

function termsMore({ told, confirmed }: NonNullable<RumourView["aspects"]["terms"]>): string {
  return confirmed === null ? `${told} was told` : `${told} was told, ${confirmed} confirmed`;
}
