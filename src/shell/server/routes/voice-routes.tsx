import { type Context, Hono } from "hono";
import { countOnRecord, findRecord, namedRecords, rumoursOnRecord } from "../../work/records/ask-records.ts";
import { tallyOf } from "../../work/records/follow-records.ts";
import { isRecordList, type RecordList } from "../../work/records/record-keys.ts";
import { replyOf } from "../../work/records/replies.ts";
import { askedCursor, askedPlace } from "../http/list-query.ts";
import { sendPage } from "../http/send-page.ts";
import { badRequest, notFound } from "../http/trouble.tsx";
import { VoicePage, type VoiceShown } from "../pages/voice-page.tsx";
import { VoiceRumoursPage } from "../pages/voice-rumours-page.tsx";
import { VoicesPage } from "../pages/voices-page.tsx";
import type { Site } from "../site.ts";

const NAMES = 100;
/** On the voice's own page, and on the pages that go on from there. */
const SOME = 8;
const MANY = 40;

export function voiceRoutes(site: Site): Hono {
  return new Hono()
    .get("/voices", (context) => listed(site, context))
    .get("/voices/:key", (context) =>
      context.req.query("list") === undefined ? shown(site, context) : rumours(site, context),
    );
}

async function listed({ desk }: Site, context: Context): Promise<Response> {
  const before = askedPlace(context.req.query("letter"), context.req.query("before"));
  if ("wrong" in before) return badRequest(context, before.wrong);
  const page = await namedRecords(desk, "voice", { before: before.asked, limit: NAMES });
  return sendPage(context, <VoicesPage page={page} isFirst={before.asked === null} />);
}

async function shown({ desk, visiting }: Site, context: Context): Promise<Response> {
  const key = context.req.param("key") ?? "";
  const who = { type: "voice", key } as const;
  const found = await findRecord(desk, who);
  if (found === null) return notFound(context);
  const listOf = async (list: RecordList) => ({
    page: await rumoursOnRecord(desk, who, list, { before: null, limit: SOME }),
    count: await countOnRecord(desk, who, list),
  });
  return sendPage(
    context,
    <VoicePage
      voiceKey={key}
      found={found}
      reply={visiting === undefined ? null : await replyOf(visiting.visitors, who)}
      also={await alsoAs(desk, key)}
      lists={{ originated: await listOf("originated"), others: await listOf("others") }}
    />,
  );
}

async function alsoAs(desk: Site["desk"], key: string): Promise<VoiceShown["also"]> {
  for (const type of ["outlet", "company"] as const) {
    if ((await tallyOf(desk, { type, key })) !== null) return type;
  }
  return null;
}

async function rumours({ desk }: Site, context: Context): Promise<Response> {
  const who = { type: "voice", key: context.req.param("key") ?? "" } as const;
  const list = context.req.query("list") ?? "";
  const before = askedCursor(context.req.query("before"));
  if ("wrong" in before) return badRequest(context, before.wrong);
  if (!isRecordList(list)) return badRequest(context, "“list” is “originated” or “others”.");
  const found = await findRecord(desk, who);
  if (found === null) return notFound(context);
  const page = await rumoursOnRecord(desk, who, list, { before: before.asked, limit: MANY });
  return sendPage(context, <VoiceRumoursPage voiceKey={who.key} found={found} list={list} page={page} />);
}
