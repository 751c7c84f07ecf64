import type { OutletIn } from "../../../core/publication/record/contribution.ts";
import type { FoundRecord, PageOf, RecordedRumour } from "../../work/records/ask-records.ts";
import type { RecordList } from "../../work/records/record-keys.ts";
import { OutletRumours } from "../parts/outlet-rumours.tsx";
import { Pager } from "../parts/pager.tsx";
import { outletPath } from "../parts/record-paths.ts";
import { Layout } from "./layout.tsx";
import { furtherPath, LIST_HEADINGS } from "./outlet-page.tsx";

/** One list of an outlet's rumours, from where its own page leaves off. */
export function OutletRumoursPage({
  outletKey,
  found,
  list,
  page,
}: {
  readonly outletKey: string;
  readonly found: FoundRecord;
  readonly list: RecordList;
  readonly page: PageOf<RecordedRumour<OutletIn>>;
}) {
  const path = outletPath(outletKey);
  return (
    <Layout title={`${LIST_HEADINGS[list]}: ${found.name}`} path={path}>
      <h1>
        <a href={path}>{found.name}</a>: {LIST_HEADINGS[list].toLowerCase()}
      </h1>
      <OutletRumours rumours={page.rows} day={found.record.day} />
      <Pager of="rumours" first={path} next={furtherPath(outletKey, list, page.next)} />
    </Layout>
  );
}
