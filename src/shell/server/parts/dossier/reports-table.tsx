import type { RumourView, ShownFirmer, TimelineLine } from "../../../../core/publication/rumour-view.ts";
import { counted } from "../../../wording/counted.ts";
import { roleInWords, sayingInWords, whenInWords } from "../../../wording/report-words.ts";
import { Quoted } from "../quoted.tsx";
import { outletPath } from "../record-paths.ts";
import { textLanguage } from "../text-language.ts";
import { NO_OUTLET, type Outlets } from "./outlets.ts";

/** A page with more is no page; what only repeats is left out first. */
const MOST_ROWS = 150;

/** Every report in order of time: who, what it says and in which words, what it is to the rumour and why. */
export function ReportsTable({ view, outlets }: { readonly view: RumourView; readonly outlets: Outlets }) {
  const lines = worthShowing(view.timeline);
  const left = view.timeline.length - lines.length;
  return (
    <section aria-labelledby="reports">
      <h2 id="reports">Reports</h2>
      <table class="ledger reports">
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Who</th>
            <th scope="col">What it says</th>
            <th scope="col">What it is to the rumour</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Row line={line} outlets={outlets} />
          ))}
        </tbody>
      </table>
      {left === 0 ? null : (
        <p class="aside">
          {counted(left, "more report")} that only repeat are left out here;{" "}
          <a href={`/api/v1/rumours/${view.id}`}>the whole as JSON</a> has them.
        </p>
      )}
    </section>
  );
}

function worthShowing(timeline: readonly TimelineLine[]): readonly TimelineLine[] {
  if (timeline.length <= MOST_ROWS) return timeline;
  const isRepeat = ({ role }: TimelineLine) =>
    role === "repeat" || role === "reprint" || role === "translation";
  let room = MOST_ROWS - timeline.filter((line) => !isRepeat(line)).length;
  return timeline.filter((line) => !isRepeat(line) || room-- > 0).slice(0, 2 * MOST_ROWS);
}

function Row({ line, outlets }: { readonly line: TimelineLine; readonly outlets: Outlets }) {
  const { published } = line;
  return (
    <tr id={line.reportId}>
      <td class="when">
        {published === null ? whenInWords(line) : <time datetime={published.at}>{whenInWords(line)}</time>}
      </td>
      <th scope="row">
        {line.outletKey === null ? (
          <span class="outlet">{NO_OUTLET}</span>
        ) : (
          <a class="outlet" href={outletPath(line.outletKey)}>
            {line.outlet}
          </a>
        )}
        <a
          class="title"
          href={`/documents/${line.documentId}`}
          {...textLanguage(line.title === "" ? "en" : line.language)}
        >
          {line.title === "" ? "the document" : line.title}
        </a>
        {line.revises === null ? null : <span class="revised">the page was changed: a later version</span>}
      </th>
      <td>
        {line.quote === null ? (
          <p class="said-words">(the words were erased)</p>
        ) : (
          <p class="said-words">
            <Quoted
              documentId={line.documentId}
              span={line.evidence}
              words={line.quote}
              language={line.language}
            />
          </p>
        )}
        <p class="saying">{sayingInWords(line)}</p>
        {line.firmer === null ? null : <Firmer line={line} firmer={line.firmer} />}
      </td>
      <td>
        <Role line={line} outlets={outlets} />
      </td>
    </tr>
  );
}

function Role({ line, outlets }: { readonly line: TimelineLine; readonly outlets: Outlets }) {
  const upstream = line.drawsOn === null ? undefined : outlets.ofDocument(line.drawsOn.documentId);
  return (
    <>
      <span class={`role role-${line.role}`}>{roleInWords(line.role)}</span>
      <p class="because">
        {line.because}
        {upstream === undefined ? null : (
          <>
            {" ("}
            <a href={`#${upstream.reportId}`}>{upstream.outlet ?? NO_OUTLET}</a>)
          </>
        )}
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
      </p>
    </>
  );
}

/** A headline that is firmer than what it heads, with the words of both. */
function Firmer({ line, firmer }: { readonly line: TimelineLine; readonly firmer: ShownFirmer }) {
  const parts = [
    { name: "headline", part: firmer.headline },
    { name: "text", part: firmer.body },
  ];
  return (
    <div class="firmer">
      <p>The headline is firmer than the text</p>
      <dl>
        {parts.map(({ name, part }) => (
          <div>
            <dt>
              {name}: {part.stage}, {part.certainty}
            </dt>
            <dd>
              <Quoted
                documentId={line.documentId}
                span={part.span}
                words={part.quote}
                language={line.language}
              />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
