import type { Answer, AnsweringDocument, AnsweringRumour } from "../../work/ask/ask.ts";
import { RumourRow } from "./rumour-row.tsx";

/** What the desk has of a sentence: the rumours it asks about, with how their reports stand to it. */
export function AnswerTold({ answer }: { readonly answer: Answer }) {
  const { rumours, nearest } = answer;
  return (
    <section class="answer" aria-labelledby="answer">
      <h2 id="answer">What the desk has of this sentence</h2>
      <p class="answer-asked">{understoodAs(answer)}</p>
      {rumours.length > 0 ? (
        <Answering answering={rumours} />
      ) : (
        <p>No rumour on this desk is about just that.{nearest.length > 0 ? " The nearest are:" : ""}</p>
      )}
      {rumours.length === 0 && nearest.length > 0 ? <Answering answering={nearest} /> : null}
    </section>
  );
}

function Answering({ answering }: { readonly answering: readonly AnsweringRumour[] }) {
  return (
    <ol class="rumours">
      {answering.map(({ row, reports }) => (
        <RumourRow row={row} note={stancesInWords(reports)} />
      ))}
    </ol>
  );
}

function understoodAs({ asked: { matter, names, sign } }: Answer): string {
  const against = sign === "not so" ? ", and that it is not so" : "";
  if (matter === null) return `No claim was read in it, so it was looked for by its words${against}.`;
  const parties = matter.parties.map(({ role }, at) => `${names[at] ?? ""} as ${role}`);
  return `Understood as ${matter.kind.replaceAll("-", " ")}: ${parties.join(", ")}${against}.`;
}

/** "Bodies of reports: 3 for, 1 against": of the sentence as it was asked. */
function stancesInWords(reports: readonly AnsweringDocument[]): string {
  const tally = (part: "headline" | "body"): string | null => {
    const counts = (["for", "against", "observing"] as const).flatMap((stance) => {
      const count = reports.filter((report) => report[part]?.stance === stance).length;
      return count === 0 ? [] : [`${count} ${stance}`];
    });
    return counts.length === 0 ? null : counts.join(", ");
  };
  const [headlines, bodies] = [tally("headline"), tally("body")];
  return [
    ...(headlines === null ? [] : [`headlines ${headlines} it`]),
    ...(bodies === null ? [] : [`texts ${bodies} it`]),
  ].join("; ");
}
