import type { DoubtType } from "../../../core/ledger/doubts.ts";
import { counted } from "../../wording/counted.ts";
import type { ShownDoubt, ShownQueue } from "../editor/queue.ts";
import { EditorFrame, Notice } from "../parts/editor-frame.tsx";
import { ToldReport } from "../parts/told-report.tsx";

interface EditorQueueProps {
  readonly editor: string;
  readonly queue: ShownQueue;
  readonly why?: string;
}

export function EditorQueuePage({ editor, queue, why }: EditorQueueProps) {
  const { doubts, next } = queue;
  return (
    <EditorFrame title="Review queue" editor={editor}>
      {why === undefined ? null : <Notice>{why}</Notice>}
      <h1>Reports that may stand in the wrong rumour</h1>
      <p>
        Each fits another rumour nearly as well as its own, or is joined to its own by little. Whatever you
        decide leaves the queue, and can be taken back.
      </p>
      {doubts.length === 0 ? <p>Nothing is in doubt{next === null ? "" : " among these rumours"}.</p> : null}
      {doubts.map((shown, place) => (
        <Doubtful shown={shown} name={`doubt-${place}`} />
      ))}
      {next === null ? null : (
        <p>
          <a href={`/editor?from=${next}`}>Look on among older rumours</a>
        </p>
      )}
    </EditorFrame>
  );
}

function Doubtful({ shown, name }: { readonly shown: ShownDoubt; readonly name: string }) {
  const { doubt, told } = shown;
  const { rumour, rivals, score, alike, types } = doubt;
  const isAll = alike.length === rumour.reports.length;
  return (
    <article class="doubt" aria-labelledby={name}>
      <h2 id={name}>{types.map((type) => DOUBTS[type]).join(" ")}</h2>
      {told === undefined ? null : <ToldReport told={told} />}
      {alike.length === 1 ? null : (
        <p class="told-read">And {counted(alike.length - 1, "report")} that names the same parties.</p>
      )}
      <form method="post" action="/editor/decisions" class="decide">
        {alike.map((id) => (
          <input type="hidden" name="report" value={id} />
        ))}
        <input type="hidden" name="rumour" value={rumour.rumours[0]?.id ?? rumour.id} />
        <input
          type="hidden"
          name="otherwise"
          value="Looked at in the review queue, with the scores that it gives"
        />
        <table class="doubt-places">
          <thead>
            <tr>
              <th scope="col">Rumour</th>
              <th scope="col">Fit</th>
              <th scope="col">Decision</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>
                Stands in <a href={`/editor/rumours/${rumour.id}`}>{rumour.sentence}</a>
              </td>
              <td>{scored(score)}</td>
              <td>
                <button type="submit" name="act" value="keep" aria-describedby={name}>
                  Keep it there
                </button>
              </td>
            </tr>
            {rivals.map(({ other, score: fit, reasons }) => (
              <tr>
                <td>
                  Fits <a href={`/editor/rumours/${other.id}`}>{other.sentence}</a>
                  <br />
                  <span class="told-read">{reasons.join("; ")}</span>
                </td>
                <td>{scored(fit)}</td>
                <td>
                  <button
                    type="submit"
                    name="act"
                    value={`${isAll ? "merge" : "move"} ${other.id}`}
                    aria-describedby={name}
                  >
                    {isAll ? "Merge into this" : "Move to this"}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>
          <label for={`${name}-because`}>Reason, if there is more to say than the scores</label>
          <input id={`${name}-because`} name="because" maxlength={1000} />
        </p>
        {isAll ? null : (
          <p class="decide-buttons">
            <button type="submit" name="act" value="split-off">
              Make a rumour of its own
            </button>
          </p>
        )}
      </form>
    </article>
  );
}

/** Why it is in the queue, as docs/editing.md explains it. */
const DOUBTS: Readonly<Record<DoubtType, string>> = {
  "near tie": "It fits another rumour nearly as well.",
  "fits several": "It names too few parties, and fits several rumours.",
  "by alias only": "Only another name of a party joins it to its rumour.",
  "by misspelling only": "Only a name that may be misspelt joins it to its rumour.",
};

function scored(score: number | null): string {
  return score === null ? "alone" : score.toFixed(2);
}
