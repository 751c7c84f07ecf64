import type { turningDays } from "../../../core/publication/turning-days.ts";
import type { RumourId } from "../../../core/rumour/rumour.ts";
import { editInWords } from "../../wording/edit-words.ts";
import { humanDay } from "../../wording/human-date.ts";
import type { Dossier } from "../../work/dossier/dossier.ts";
import { Days } from "../parts/dossier/days.tsx";
import { DossierHead } from "../parts/dossier/dossier-head.tsx";
import { describe, HeadTags } from "../parts/dossier/head-tags.tsx";
import { Outcomes } from "../parts/dossier/outcomes.tsx";
import { outletsOf } from "../parts/dossier/outlets.ts";
import { Provenance } from "../parts/dossier/provenance.tsx";
import { Related } from "../parts/dossier/related.tsx";
import { ReportsTable } from "../parts/dossier/reports-table.tsx";
import { TakeAlong } from "../parts/dossier/take-along.tsx";
import { Timeline } from "../parts/dossier/timeline.tsx";
import { Told } from "../parts/dossier/told.tsx";
import { Why } from "../parts/dossier/why.tsx";
import { Layout } from "./layout.tsx";

export interface DossierPageProps {
  readonly dossier: Dossier;
  /** The day that is looked at, `YYYY-MM-DD`; null for now. */
  readonly asOf: string | null;
  /** The day up to which the desk knew what the page shows. */
  readonly knownOn: string;
  /** Days to choose from: those of the rumour as it is now. */
  readonly days: ReturnType<typeof turningDays>;
  readonly origin: string;
  /** The id that the rumour is shown under now, whatever it was called on the day. */
  readonly now: RumourId;
}

/** One rumour from its first report to what became of it, with everything that shows it. */
export function DossierPage({ dossier, asOf, knownOn, days, origin, now }: DossierPageProps) {
  const { view, related, joining, companies } = dossier;
  const outlets = outletsOf(view);
  const query = asOf === null ? "" : `?as-of=${asOf}`;
  return (
    <Layout
      title={asOf === null ? view.sentence.text : `${view.sentence.text} (as known on ${humanDay(asOf)})`}
      path={`/rumours/${now}`}
      description={`${view.sentence.text}: ${describe(view)}.`}
      feeds={[
        { title: "Changes of this rumour", path: `/feeds/rumours/${now}.atom`, type: "application/atom+xml" },
      ]}
      head={<HeadTags view={view} address={`${origin}/rumours/${now}`} origin={origin} />}
    >
      <article class="dossier">
        <DossierHead view={view} companies={companies} outlets={outlets} asOf={asOf} now={now} />
        <div class="dossier-body">
          <Told view={view} outlets={outlets} />
          <Outcomes view={view} outlets={outlets} />
        </div>
        <Timeline view={view} />
        <Provenance view={view} />
        <ReportsTable view={view} outlets={outlets} />
        <Related related={related} query={query} />
        <Why view={view} joining={joining} outlets={outlets} />
        {view.edits.length === 0 ? null : (
          <section aria-labelledby="edits">
            <h2 id="edits">What editors decided</h2>
            <ul>
              {view.edits.map((edit) => (
                <li>{editInWords(edit)}</li>
              ))}
            </ul>
          </section>
        )}
        <Days id={now} days={days} asOf={asOf} />
        <TakeAlong view={view} now={now} origin={origin} knownOn={asOf ?? knownOn} />
      </article>
    </Layout>
  );
}
