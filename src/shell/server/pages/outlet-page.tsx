import type { Outlet } from "../../../core/page/outlet.ts";
import type { OutletIn } from "../../../core/publication/record/contribution.ts";
import type { Tally } from "../../../core/publication/record/tally.ts";
import { shareOf } from "../../../core/standing/record/share.ts";
import { counted } from "../../wording/counted.ts";
import type { FoundRecord, PageOf, RecordedRumour } from "../../work/records/ask-records.ts";
import type { RecordList } from "../../work/records/record-keys.ts";
import type { Reply } from "../../work/records/replies.ts";
import { Coverage } from "../parts/coverage.tsx";
import { OutletRumours } from "../parts/outlet-rumours.tsx";
import { Pager } from "../parts/pager.tsx";
import { outletPath, voicePath } from "../parts/record-paths.ts";
import { ReplyTold } from "../parts/reply-told.tsx";
import { ShareCells, ShareHead } from "../parts/share-cells.tsx";
import { TrackRecordTables } from "../parts/track-record.tsx";
import { Layout } from "./layout.tsx";

export interface OutletShown {
  readonly outletKey: string;
  readonly found: FoundRecord;
  /** What it answers to its record. */
  readonly reply: Reply | null;
  /** Null for one that is in no table. */
  readonly listed: Outlet | null;
  /** Other outlets of its publisher family that the desk knows. */
  readonly siblings: readonly Outlet[];
  /** Whether others cite it for what the desk does not hold. */
  readonly cited: "yes" | "no";
  readonly lists: Readonly<Record<RecordList, OutletList>>;
}

export interface OutletList {
  readonly page: PageOf<RecordedRumour<OutletIn>>;
  readonly count: number;
}

/** An outlet: what it had first hand and what became of it, what it passed on, and how it tells. */
export function OutletPage(shown: OutletShown) {
  const { outletKey, found, lists } = shown;
  const { name, tally, record } = found;
  const path = outletPath(outletKey);
  return (
    <Layout
      title={name}
      path={path}
      description={`What ${name} had first hand, what it passed on, and what became of it, with the number of cases.`}
      feeds={[
        { title: `Rumours that ${name} told`, path: feedPath(outletKey), type: "application/atom+xml" },
      ]}
    >
      <h1>{name}</h1>
      <WhoItIs {...shown} />
      <Coverage tally={tally} what={`pages of ${name}`} />
      <section aria-labelledby="record">
        <h2 id="record">What it had first hand</h2>
        {lists.originated.count === 0 ? (
          <p>In nothing that the desk holds does {name} show knowledge of its own.</p>
        ) : (
          <>
            <p>
              In {counted(lists.originated.count, "rumour")} it is the first that is known to tell, or told on
              a word of its own.
            </p>
            <TrackRecordTables record={record} who={name} />
          </>
        )}
      </section>
      <HowItTells tally={tally} />
      <ReplyTold reply={shown.reply} name={name} />
      <ListOf shown={shown} list="originated" />
      <ListOf shown={shown} list="others" />
      <p>
        <a href={feedPath(outletKey)}>Feed of what {name} tells</a>
      </p>
    </Layout>
  );
}

function feedPath(key: string): string {
  return `/feeds/outlets/${encodeURIComponent(key)}.atom`;
}

function WhoItIs({ outletKey, found, listed, siblings, cited }: OutletShown) {
  return (
    <ul class="facts">
      {listed === null ? (
        <li>In none of the desk's tables: known by the name that its own pages give.</li>
      ) : (
        <li>
          {KINDS[listed.kind]}, {listed.hosts.join(", ")}
        </li>
      )}
      {listed?.family == null ? null : (
        <li>
          Publisher family: {listed.family}
          {siblings.length === 0 ? "" : ", with "}
          {siblings.map(({ id, name }, place) => (
            <>
              {place === 0 ? "" : ", "}
              <a href={outletPath(id)}>{name}</a>
            </>
          ))}
          . Outlets of one family are never independent of each other.
        </li>
      )}
      {cited === "no" ? null : (
        <li>
          Others <a href={voicePath(outletKey)}>cite {found.name}</a> for what this desk does not hold.
        </li>
      )}
    </ul>
  );
}

const KINDS: Readonly<Record<Outlet["kind"], string>> = {
  newspaper: "Newspaper",
  agency: "News agency",
  broadcaster: "Broadcaster",
  trade: "Trade publication",
  blog: "Blog",
  aggregator: "Aggregator",
  social: "Social network",
  company: "A company's press room, which speaks as a party",
  authority: "An authority",
};

/** Rates about its manner of telling, each with its cases. */
function HowItTells({ tally }: { readonly tally: Tally }) {
  const count = (name: string) => tally.counts[name] ?? 0;
  const all = count("rumours");
  const lines = [
    ["First of all that the desk holds to tell of it", "first"],
    ["Had it on knowledge of its own", "part originated"],
    ["Only passed on what others had", "part passed on"],
    ["Gave a party's own word", "part party's word"],
    ["Nothing shows where it had it from", "part undetermined"],
    ["Changed a page that tells of it", "changed"],
    ["Headline firmer than the text below it", "firmer"],
  ] as const;
  return (
    <section aria-labelledby="telling">
      <h2 id="telling">How it tells</h2>
      <div class="wide">
        <table class="record">
          <caption>Of all rumours that it tells of</caption>
          <ShareHead of="What it did" />
          <tbody>
            {lines.map(([words, name]) => (
              <tr>
                <th scope="row">{words}</th>
                <ShareCells share={shareOf(count(name), all)} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="aside">
        How this is made: a rumour counts once, by the best that any report of it here is. What shows where
        each report is from stands on the page of the rumour. <a href="/how#counts">All the rules</a>.
      </p>
    </section>
  );
}

/** What each list is headed with. */
export const LIST_HEADINGS: Readonly<Record<RecordList, string>> = {
  originated: "First hand",
  others: "Passed on, a party's word, or not known from where",
};

function ListOf({ shown, list }: { readonly shown: OutletShown; readonly list: RecordList }) {
  const { outletKey, found, lists } = shown;
  const { page, count } = lists[list];
  if (count === 0) return null;
  return (
    <section aria-labelledby={list}>
      <h2 id={list}>
        {LIST_HEADINGS[list]} <span class="faint">({count.toLocaleString("en")})</span>
      </h2>
      <OutletRumours rumours={page.rows} day={found.record.day} />
      <Pager of="rumours" first={null} next={furtherPath(outletKey, list, page.next)} />
    </section>
  );
}

export function furtherPath(outletKey: string, list: RecordList, next: string | null): string | null {
  return next === null ? null : `${outletPath(outletKey)}?list=${list}&before=${encodeURIComponent(next)}`;
}
