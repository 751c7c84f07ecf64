import { counted } from "../../wording/counted.ts";
import { humanDay } from "../../wording/human-date.ts";
import type { CoverageDay } from "../../work/health/coverage.ts";
import type { Health } from "../../work/health/health.ts";
import { CoveragePicture } from "../pictures/coverage-picture.tsx";
import { runsOf } from "../pictures/coverage-runs.ts";
import { Layout } from "./layout.tsx";

export function HealthPage({ health }: { readonly health: Health }) {
  const { head, documents, undated, rumours } = health;
  return (
    <Layout
      title="Health"
      path="/health"
      description="How this desk does: coverage, gaps, failed inputs, and how far its followers are."
    >
      <h1>Health</h1>
      <p>
        {counted(rumours, "rumour")}, {counted(documents, "document")} with reports,{" "}
        {counted(head?.seq ?? 0, "entry", "entries")}.{" "}
        {head === null
          ? "Nothing has been entered yet."
          : `The newest was entered on ${humanDay(head.enteredAt)}, ${head.enteredAt.slice(11, 16)} UTC.`}
      </p>
      <Coverage days={health.days} undated={undated} />
      <Problems health={health} />
      <Followers health={health} />
      <Reading health={health} />
    </Layout>
  );
}

function Coverage({ days, undated }: { readonly days: readonly CoverageDay[]; readonly undated: number }) {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) {
    return (
      <section aria-labelledby="coverage">
        <h2 id="coverage">Coverage</h2>
        <p>No document names its day yet.</p>
      </section>
    );
  }
  return (
    <section aria-labelledby="coverage">
      <h2 id="coverage">Coverage</h2>
      <p>
        Documents with reports by the day on which they were published, from {humanDay(first.day)} to{" "}
        {humanDay(last.day)}, the newest. Days without any are grey.{" "}
        {counted(undated, "document names", "documents name")} no day.
      </p>
      <div class="wide" tabindex={0}>
        <CoveragePicture days={days} />
      </div>
      <details>
        <summary>The same as a table</summary>
        <div class="wide" tabindex={0}>
          <table class="table">
            <thead>
              <tr>
                <th scope="col">days</th>
                <th scope="col" class="number">
                  published
                </th>
                <th scope="col" class="number">
                  received
                </th>
              </tr>
            </thead>
            <tbody>
              {runsOf(days).flatMap((run) => {
                const [from, to] = [run.days[0]?.day ?? "", run.days.at(-1)?.day ?? ""];
                return run.type === "gap"
                  ? [
                      <tr class="gap">
                        <th scope="row">
                          {from === to ? humanDay(from) : `${humanDay(from)} to ${humanDay(to)}`}
                        </th>
                        <td class="number">none</td>
                        <td class="number">{run.days.reduce((sum, { received }) => sum + received, 0)}</td>
                      </tr>,
                    ]
                  : run.days.map(({ day, published, received }) => (
                      <tr>
                        <th scope="row">{humanDay(day)}</th>
                        <td class="number">{published}</td>
                        <td class="number">{received}</td>
                      </tr>
                    ));
              })}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}

function Problems({ health: { problems } }: { readonly health: Health }) {
  return (
    <section aria-labelledby="problems">
      <h2 id="problems">Failed inputs</h2>
      {problems.counts.length === 0 ? (
        <p>Every input could be read.</p>
      ) : (
        <>
          <p>
            What could not be read, by kind.{" "}
            {problems.counted === "more" ? "There are more than were counted here. " : ""}
            <code>hearsay export problems</code> names each input.
          </p>
          <div class="wide" tabindex={0}>
            <table class="table">
              <thead>
                <tr>
                  <th scope="col">kind</th>
                  <th scope="col" class="number">
                    inputs
                  </th>
                  <th scope="col">what to do</th>
                </tr>
              </thead>
              <tbody>
                {problems.counts.map(({ code, count, advice }) => (
                  <tr>
                    <th scope="row">
                      <code>{code}</code>
                    </th>
                    <td class="number">{count.toLocaleString("en")}</td>
                    <td>{advice ?? "This kind of trouble is no more told apart."}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
}

function Followers({ health: { followers } }: { readonly health: Health }) {
  return (
    <section aria-labelledby="followers">
      <h2 id="followers">What is made from the ledger</h2>
      <p>
        How far each follower is. One that stays behind is brought up to date by the next{" "}
        <code>hearsay ingest</code>, or made anew by <code>hearsay rebuild</code>.
      </p>
      <div class="wide" tabindex={0}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">follower</th>
              <th scope="col" class="number">
                at entry
              </th>
              <th scope="col" class="number">
                behind
              </th>
            </tr>
          </thead>
          <tbody>
            {followers.map(({ name, position, behind }) => (
              <tr>
                <th scope="row">{name}</th>
                <td class="number">{position.toLocaleString("en")}</td>
                <td class="number">{behind === 0 ? "up to date" : behind.toLocaleString("en")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Reading({ health: { readers } }: { readonly health: Health }) {
  return (
    <section aria-labelledby="readers">
      <h2 id="readers">Readers</h2>
      <p>
        This program reads as <code>{readers.now}</code>.{" "}
        {readers.newest.length === 0
          ? "No reading is kept yet."
          : `The newest documents that were looked at were read by ${readers.newest
              .map(({ readBy, documents }) => `${readBy} (${documents})`)
              .join(", ")}.`}
      </p>
    </section>
  );
}
