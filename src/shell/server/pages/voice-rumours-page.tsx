import type { VoiceIn } from "../../../core/publication/record/contribution.ts";
import type { FoundRecord, PageOf, RecordedRumour } from "../../work/records/ask-records.ts";
import type { RecordList } from "../../work/records/record-keys.ts";
import { Pager } from "../parts/pager.tsx";
import { voicePath } from "../parts/record-paths.ts";
import { VoiceRumours } from "../parts/voice-rumours.tsx";
import { Layout } from "./layout.tsx";
import { furtherVoicePath, VOICE_HEADINGS } from "./voice-page.tsx";

/** One list of a voice's rumours, from where its own page leaves off. */
export function VoiceRumoursPage({
  voiceKey,
  found,
  list,
  page,
}: {
  readonly voiceKey: string;
  readonly found: FoundRecord;
  readonly list: RecordList;
  readonly page: PageOf<RecordedRumour<VoiceIn>>;
}) {
  const path = voicePath(voiceKey);
  return (
    <Layout title={`${VOICE_HEADINGS[list]}: ${found.name}`} path={path}>
      <h1>
        <a href={path}>{found.name}</a>: {VOICE_HEADINGS[list].toLowerCase()}
      </h1>
      <VoiceRumours rumours={page.rows} day={found.record.day} />
      <Pager of="rumours" first={path} next={furtherVoicePath(voiceKey, list, page.next)} />
    </Layout>
  );
}
