import { type Context, Hono } from "hono";
import type { Outlet } from "../../../core/page/outlet.ts";
import type { OutletIndex } from "../../../core/page/outlet-index.ts";
import { countOnRecord, findRecord, namedRecords, rumoursOnRecord } from "../../work/records/ask-records.ts";
import { tallyOf } from "../../work/records/follow-records.ts";
import { isRecordList, type RecordList } from "../../work/records/record-keys.ts";
import { replyOf } from "../../work/records/replies.ts";
import { askedCursor, askedPlace } from "../http/list-query.ts";
import { sendPage } from "../http/send-page.ts";
import { badRequest, notFound } from "../http/trouble.tsx";
import { OutletPage } from "../pages/outlet-page.tsx";
import { OutletRumoursPage } from "../pages/outlet-rumours-page.tsx";
import { OutletsPage } from "../pages/outlets-page.tsx";
import { outletPath } from "../parts/record-paths.ts";
import type { Site } from "../site.ts";

const NAMES = 100;
/** On the outlet's own page, and on the pages that go on from there. */
const SOME = 8;
const MANY = 40;

export function outletRoutes(site: Site): Hono {
  return new Hono()
    .get("/outlets", (context) => listed(site, context))
    .get("/outlets/:id", (context) =>
      context.req.query("list") === undefined ? shown(site, context) : rumours(site, context),
    );
}

async function listed({ desk }: Site, context: Context): Promise<Response> {
  const before = askedPlace(context.req.query("letter"), context.req.query("before"));
  if ("wrong" in before) return badRequest(context, before.wrong);
  const page = await namedRecords(desk, "outlet", { before: before.asked, limit: NAMES });
  return sendPage(context, <OutletsPage page={page} isFirst={before.asked === null} />);
}

async function shown({ desk, knowledge, visiting }: Site, context: Context): Promise<Response> {
  const key = context.req.param("id") ?? "";
  const who = { type: "outlet", key } as const;
  const found = await findRecord(desk, who);
  if (found === null) return elsewhere(desk, knowledge.outlets, key, context);
  const listOf = async (list: RecordList) => ({
    page: await rumoursOnRecord(desk, who, list, { before: null, limit: SOME }),
    count: await countOnRecord(desk, who, list),
  });
  const listedOutlet = knowledge.outlets.byId.get(key) ?? null;
  return sendPage(
    context,
    <OutletPage
      outletKey={key}
      found={found}
      reply={visiting === undefined ? null : await replyOf(visiting.visitors, who)}
      listed={listedOutlet}
      siblings={await siblingsOf(desk, listedOutlet, knowledge.outlets)}
      cited={(await tallyOf(desk, { type: "voice", key })) === null ? "no" : "yes"}
      lists={{ originated: await listOf("originated"), others: await listOf("others") }}
    />,
  );
}

/** "reuters.com" leads to the page of the outlet that publishes there. */
async function elsewhere(
  desk: Site["desk"],
  outlets: OutletIndex,
  key: string,
  context: Context,
): Promise<Response> {
  const id = outlets.byHost.get(key.toLowerCase())?.id;
  if (id === undefined || (await tallyOf(desk, { type: "outlet", key: id })) === null)
    return notFound(context);
  return context.redirect(outletPath(id), 301);
}

const MOST_SIBLINGS = 12;

/** Those of its family of which the desk has read something. */
async function siblingsOf(
  desk: Site["desk"],
  outlet: Outlet | null,
  { outlets }: OutletIndex,
): Promise<readonly Outlet[]> {
  if (outlet?.family == null) return [];
  const found: Outlet[] = [];
  for (const other of outlets) {
    if (other.family !== outlet.family || other.id === outlet.id) continue;
    if ((await tallyOf(desk, { type: "outlet", key: other.id })) !== null) found.push(other);
    if (found.length === MOST_SIBLINGS) break;
  }
  return found;
}

async function rumours({ desk }: Site, context: Context): Promise<Response> {
  const who = { type: "outlet", key: context.req.param("id") ?? "" } as const;
  const list = context.req.query("list") ?? "";
  const before = askedCursor(context.req.query("before"));
  if ("wrong" in before) return badRequest(context, before.wrong);
  if (!isRecordList(list)) return badRequest(context, "“list” is “originated” or “others”.");
  const found = await findRecord(desk, who);
  if (found === null) return notFound(context);
  const page = await rumoursOnRecord(desk, who, list, { before: before.asked, limit: MANY });
  return sendPage(context, <OutletRumoursPage outletKey={who.key} found={found} list={list} page={page} />);
}
