import type { Child } from "hono/jsx";
import { isOrigin } from "../../../../core/provenance/role.ts";
import type { RumourView, TimelineLine } from "../../../../core/publication/rumour-view.ts";
import type { ReportId } from "../../../../core/rumour/rumour.ts";
import { counted } from "../../../wording/counted.ts";
import { STATE_RULES } from "../../../wording/how-words.ts";
import { roleInWords } from "../../../wording/report-words.ts";
import type { Joining, RunnerUp } from "../../../work/dossier/joining.ts";
import { Quoted } from "../quoted.tsx";
import { NO_OUTLET, type Outlets } from "./outlets.ts";

interface WhyProps {
  readonly view: RumourView;
  readonly joining: Joining;
  readonly outlets: Outlets;
}

/** How the desk came to each of its decisions, folded away until somebody asks. */
export function Why(props: WhyProps) {
  return (
    <section class="dossier-why" aria-labelledby="why">
      <h2 id="why">Why</h2>
      <WhyState {...props} />
      <WhyOrigins {...props} />
      <WhyOne {...props} />
    </section>
  );
}

function WhyState({ view, outlets }: WhyProps) {
  const lines = view.restsOn.flatMap((id) => outlets.lineOf(id) ?? []);
  return (
    <details>
      <summary>Why it is “{view.state}”</summary>
      {view.resolvedBy === "editor" ? (
        <p>An editor resolved it by these reports, with a reason that stands under “What editors decided”.</p>
      ) : (
        <p>
          {STATE_RULES[view.state]} <a href="/how#states">All rules</a>
        </p>
      )}
      {view.disputed === "yes" ? (
        <p>
          It is disputed too: somebody who is no party calls it untrue. That is shown, and moves no state
          unless a second publisher family says so.
        </p>
      ) : null}
      <p>It rests on {counted(lines.length, "report")}:</p>
      <Lines lines={lines} show={evidenceOf} />
    </details>
  );
}

function WhyOrigins({ view }: WhyProps) {
  const knowing = view.timeline.filter(({ role }) => isOrigin(role));
  const others = view.timeline.filter(({ role }) => role === "first_party" || role === "undetermined");
  const drawing = view.timeline.length - knowing.length - others.length;
  return (
    <details>
      <summary>
        Why {counted(view.counts.origins, "origin")} and not {view.counts.documents}
      </summary>
      <p>
        An origin is a publisher family with a report on a word that is not derived from another report. A
        repeat, a copy, a translation, another outlet of one family, or a party’s own word never raises the
        count; there is at least one, since somebody knew first.
      </p>
      {knowing.length === 0 ? (
        <p>No report is shown to be one; the one that is counted is whoever told it first.</p>
      ) : (
        <Lines lines={knowing} show={becauseOf} />
      )}
      {others.length === 0 ? null : (
        <>
          <p>Not counted, though nothing shows that they had it from another report here:</p>
          <Lines lines={others} show={becauseOf} />
        </>
      )}
      {drawing === 0 ? null : (
        <p>
          {counted(drawing, "report")} draw on another; <a href="#reports">the table</a> has the words that
          show it.
        </p>
      )}
    </details>
  );
}

function WhyOne({ view, joining, outlets }: WhyProps) {
  const { matches, merges, runnersUp } = joining;
  if (matches.size === 0) return null;
  return (
    <details>
      <summary>Why these reports are one rumour</summary>
      <p>
        Each report was filed here with a score from 0 to 1 and reasons, which are entered in the ledger and
        never changed.
      </p>
      <table class="ledger">
        <thead>
          <tr>
            <th scope="col">Report</th>
            <th scope="col">Score</th>
            <th scope="col">Reasons</th>
          </tr>
        </thead>
        <tbody>
          {view.timeline.flatMap((line) => {
            const match = matches.get(line.reportId);
            return match === undefined
              ? []
              : [
                  <tr>
                    <th scope="row">
                      <a href={`#${line.reportId}`}>{line.outlet ?? NO_OUTLET}</a>
                    </th>
                    <td class="figure">{match.score.toFixed(2)}</td>
                    <td>{match.reasons.join("; ")}</td>
                  </tr>,
                ];
          })}
        </tbody>
      </table>
      {merges.length === 0 ? null : (
        <>
          <p>Rumours that turned out to be this one:</p>
          <ul>
            {merges.map(({ score, reasons }) => (
              <li>
                {score.toFixed(2)}: {reasons.join("; ")}
              </li>
            ))}
          </ul>
        </>
      )}
      <RunnersUp runnersUp={runnersUp} outlets={outlets} />
    </details>
  );
}

function RunnersUp({
  runnersUp,
  outlets,
}: {
  readonly runnersUp: readonly RunnerUp[];
  readonly outlets: Outlets;
}) {
  if (runnersUp.length === 0) return <p>No report fits another rumour nearly as well.</p>;
  return (
    <>
      <p>What nearly was otherwise:</p>
      <ul>
        {runnersUp.map(({ id, sentence, reports, types, score, own, reasons }) => (
          <li>
            {namesOf(reports, outlets)} ({types.join(", ")}) fits{" "}
            <a href={`/rumours/${id}`}>{sentence ?? id}</a> with {score.toFixed(2)}
            {own === null ? "; it stands alone here" : `, and this one with ${own.toFixed(2)}`}:{" "}
            {reasons.join("; ")}
          </li>
        ))}
      </ul>
    </>
  );
}

function namesOf(reports: readonly ReportId[], outlets: Outlets): string {
  return [...new Set(reports.map((id) => outlets.lineOf(id)?.outlet ?? NO_OUTLET))].join(", ");
}

function Lines({
  lines,
  show,
}: {
  readonly lines: readonly TimelineLine[];
  readonly show: (line: TimelineLine) => Child;
}) {
  return (
    <ul>
      {lines.map((line) => (
        <li>
          <a href={`#${line.reportId}`}>{line.outlet ?? NO_OUTLET}</a>: {show(line)}
        </li>
      ))}
    </ul>
  );
}

function evidenceOf(line: TimelineLine) {
  if (line.quote === null) return <>(the words were erased)</>;
  return (
    <>
      {line.stage}, {line.certainty}, {line.voice.type}:{" "}
      <Quoted documentId={line.documentId} span={line.evidence} words={line.quote} language={line.language} />
    </>
  );
}

function becauseOf(line: TimelineLine) {
  return (
    <>
      {roleInWords(line.role)}, {line.because}
      {line.shownBy === null ? null : (
        <>
          {": "}
          <Quoted
            documentId={line.documentId}
            span={line.shownBy}
            words={line.shownBy.words}
            language={line.language}
          />
        </>
      )}
    </>
  );
}
