import type { VoiceIn } from "../../../core/publication/record/contribution.ts";
import type { Tally } from "../../../core/publication/record/tally.ts";
import { shareOf } from "../../../core/standing/record/share.ts";
import { counted } from "../../wording/counted.ts";
import type { FoundRecord, PageOf, RecordedRumour } from "../../work/records/ask-records.ts";
import type { RecordList } from "../../work/records/record-keys.ts";
import type { Reply } from "../../work/records/replies.ts";
import { Coverage } from "../parts/coverage.tsx";
import { Pager } from "../parts/pager.tsx";
import { companyPath, outletPath, voicePath } from "../parts/record-paths.ts";
import { ReplyTold } from "../parts/reply-told.tsx";
import { ShareCells, ShareHead } from "../parts/share-cells.tsx";
import { TrackRecordTables } from "../parts/track-record.tsx";
import { voiceKinds } from "../parts/voice-kinds.ts";
import { VoiceRumours } from "../parts/voice-rumours.tsx";
import { Layout } from "./layout.tsx";

export interface VoiceShown {
  readonly voiceKey: string;
  readonly found: FoundRecord;
  /** What it answers to its record. */
  readonly reply: Reply | null;
  /** Its page as an outlet that the desk has read, or as a company; where there is one. */
  readonly also: "outlet" | "company" | null;
  readonly lists: Readonly<Record<RecordList, VoiceList>>;
}

interface VoiceList {
  readonly page: PageOf<RecordedRumour<VoiceIn>>;
  readonly count: number;
}

/** A voice: what others had from it, what became of that, and what it denied. */
export function VoicePage(shown: VoiceShown) {
  const { voiceKey, found, also, lists } = shown;
  const { name, tally, record } = found;
  return (
    <Layout
      title={`${name}, as a voice`}
      path={voicePath(voiceKey)}
      description={`What is told on the word of ${name}, and what became of it, with the number of cases.`}
    >
      <h1>{name}, as a voice</h1>
      <ul class="facts">
        <li>Heard as {voiceKinds(tally).join(", ")}.</li>
        {also === null ? null : (
          <li>
            <a href={also === "outlet" ? outletPath(voiceKey) : companyPath(voiceKey)}>
              {also === "outlet" ? `What ${name} itself published` : `Rumours about ${name}`}
            </a>
          </li>
        )}
      </ul>
      <Coverage tally={tally} what={`the word of ${name}`} />
      <section aria-labelledby="record">
        <h2 id="record">What others had from it</h2>
        {lists.originated.count === 0 ? (
          <p>
            No rumour is known to have come from it. A party's own word can settle a rumour, and is never an
            origin of one.
          </p>
        ) : (
          <>
            <p>
              {counted(lists.originated.count, "rumour")} came from it, as far as those tell who rely on it.
              Where it is an outlet, its own text is not held: it is judged by others' words of it.
            </p>
            <TrackRecordTables record={record} who={name} />
          </>
        )}
      </section>
      <Denials tally={tally} />
      <ReplyTold reply={shown.reply} name={name} />
      <ListOf shown={shown} list="originated" />
      <ListOf shown={shown} list="others" />
    </Layout>
  );
}

function Denials({ tally: { counts } }: { readonly tally: Tally }) {
  const belied = counts["denied belied"] ?? 0;
  const all = belied + (counts["denied stood"] ?? 0);
  if (all === 0) return null;
  return (
    <section aria-labelledby="denials">
      <h2 id="denials">What it denied</h2>
      <div class="wide">
        <table class="record">
          <caption>Of all rumours that it said are not so at all</caption>
          <ShareHead of="What became of them" />
          <tbody>
            <tr>
              <th scope="row">Confirmed on a later day</th>
              <ShareCells share={shareOf(belied, all)} />
            </tr>
          </tbody>
        </table>
      </div>
      <p class="aside">
        How this is made: a rumour counts once, from the first denial that a report tells of. “Not in talks at
        this time” and “no comment” deny nothing and are not here. A rumour can come true later than the time
        of which it was denied. <a href="/how#records">All the rules</a>.
      </p>
    </section>
  );
}

export const VOICE_HEADINGS: Readonly<Record<RecordList, string>> = {
  originated: "From this voice",
  others: "Where it spoke, or was told again",
};

function ListOf({ shown, list }: { readonly shown: VoiceShown; readonly list: RecordList }) {
  const { voiceKey, found, lists } = shown;
  const { page, count } = lists[list];
  if (count === 0) return null;
  return (
    <section aria-labelledby={list}>
      <h2 id={list}>
        {VOICE_HEADINGS[list]} <span class="faint">({count.toLocaleString("en")})</span>
      </h2>
      <VoiceRumours rumours={page.rows} day={found.record.day} />
      <Pager of="rumours" first={null} next={furtherVoicePath(voiceKey, list, page.next)} />
    </section>
  );
}

export function furtherVoicePath(voiceKey: string, list: RecordList, next: string | null): string | null {
  return next === null ? null : `${voicePath(voiceKey)}?list=${list}&before=${encodeURIComponent(next)}`;
}
