import type { Child } from "hono/jsx";
import type { EntityId } from "../../../../core/mention/entity.ts";
import type { Sighting } from "../../../../core/publication/board-row.ts";
import type { RumourView } from "../../../../core/publication/rumour-view.ts";
import type { RumourId } from "../../../../core/rumour/rumour.ts";
import { earliestInWords } from "../../../wording/earliest-words.ts";
import { humanDay, humanMoment } from "../../../wording/human-date.ts";
import { companyPath } from "../record-paths.ts";
import { StateChip } from "../state-chip.tsx";
import { ThreeCounts } from "../three-counts.tsx";
import type { Outlets } from "./outlets.ts";
import { Rests } from "./rests.tsx";

interface DossierHeadProps {
  readonly view: RumourView;
  /** Parties that have a page of their own. */
  readonly companies: ReadonlySet<EntityId>;
  readonly outlets: Outlets;
  /** The day that is looked at; null for now. */
  readonly asOf: string | null;
  /** The id that it is shown under now. */
  readonly now: RumourId;
}

/** What the eye meets first: the sentence, where it stands, and how many really knew. */
export function DossierHead({ view, companies, outlets, asOf, now }: DossierHeadProps) {
  return (
    <header class="dossier-head">
      {asOf === null ? null : (
        <p class="dossier-past" role="note">
          <strong>As it could be known at the end of {humanDay(asOf)}.</strong> Nothing that came later leaves
          a mark here. <a href={`/rumours/${now}`}>See it as it is now</a>
        </p>
      )}
      <h1>{view.sentence.text}</h1>
      <p class="dossier-standing">
        <StateChip state={view.state} />
        {view.disputed === "yes" ? <span class="disputed">disputed</span> : null}
        {view.resolvedBy === "editor" ? <span>by an editor’s decision</span> : null}
        <ThreeCounts counts={view.counts} />
      </p>
      <dl class="dossier-facts">
        <Fact name={`About: ${view.kind}`}>
          <Parties view={view} companies={companies} />
        </Fact>
        <Fact name="First known">
          <Seen sighting={view.first} />
          {earliestOf(view)}
        </Fact>
        <Word view={view} />
        {view.newest === null || view.timeline.length < 2 ? null : (
          <Fact name="Newest report">
            <Seen sighting={view.newest} />
          </Fact>
        )}
        <Horizon view={view} />
        <Fact name="The sentence rests on">
          <Rests rests={view.sentence.rests} outlets={outlets} />
        </Fact>
      </dl>
    </header>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children?: Child }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Parties({ view: { parties }, companies }: Pick<DossierHeadProps, "view" | "companies">) {
  return (
    <>
      {parties.map(({ role, name, entity }, place) => (
        <>
          {place === 0 ? "" : ", "}
          {entity !== null && companies.has(entity) ? <a href={companyPath(entity)}>{name}</a> : name}
          {role === "party" ? "" : ` (${role})`}
        </>
      ))}
    </>
  );
}

function Seen({ sighting }: { readonly sighting: Sighting | null }) {
  if (sighting === null) return <>no report names its day</>;
  return (
    <>
      <time datetime={sighting.published.at}>{humanMoment(sighting.published)}</time>
      {`, ${sighting.outlet ?? "a page that names no outlet"}`}
    </>
  );
}

function earliestOf(view: RumourView) {
  const earliest = earliestInWords(view);
  return earliest === null ? null : <span class="dossier-more">possibly {earliest}</span>;
}

function Word({ view: { origin } }: { readonly view: RumourView }) {
  if (origin === null) return null;
  const voice = origin.voice === "" ? "the document itself" : `“${origin.voice}” (${origin.type})`;
  return <Fact name="On the word of">{voice}</Fact>;
}

function Horizon({ view: { horizon, horizonBy, waiting, kind } }: { readonly view: RumourView }) {
  if (horizon === null) return null;
  const by = horizonBy === "words" ? "by the words of the documents" : `the usual time for ${kind}`;
  return (
    <Fact name="Horizon">
      <time datetime={horizon}>{humanDay(horizon)}</time>, {by}
      {waiting === "yes" ? "" : "; no longer waited for"}
    </Fact>
  );
}
