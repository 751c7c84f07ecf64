import { type Context, Hono } from "hono";
import { nameIn } from "../../../core/publication/record/tally.ts";
import type { Desk } from "../../store/desk-store.ts";
import { tallyOf } from "../../work/records/follow-records.ts";
import type { Who } from "../../work/records/record-keys.ts";
import {
  eraseReply,
  keepReply,
  LONGEST_REPLY,
  LONGEST_SIGNATURE,
  replyOf,
} from "../../work/records/replies.ts";
import type { Visiting } from "../../work/visiting.ts";
import { sendPage } from "../http/send-page.ts";
import { notFound } from "../http/trouble.tsx";
import { EditorReplyPage } from "../pages/editor-reply-page.tsx";
import { outletPath, voicePath } from "../parts/record-paths.ts";
import type { CornerEnv } from "./corner.tsx";

type ReplyContext = Context<CornerEnv>;

/** Replies to records; to be put behind `corner` and `editorsOnly`. */
export function replyRoutes(desk: Desk, visiting: Visiting): Hono<CornerEnv> {
  return new Hono<CornerEnv>()
    .get("/editor/replies/:type{outlets|voices}/:key", (context) => shown(desk, visiting, context))
    .post("/editor/replies/:type{outlets|voices}/:key", (context) => entered(desk, visiting, context));
}

function whoIn(context: ReplyContext): Who {
  const type = context.req.param("type") === "outlets" ? "outlet" : "voice";
  return { type, key: context.req.param("key") ?? "" };
}

function pathOf({ type, key }: Who): string {
  return type === "outlet" ? outletPath(key) : voicePath(key);
}

async function shown(desk: Desk, { visitors }: Visiting, context: ReplyContext): Promise<Response> {
  const who = whoIn(context);
  const tally = await tallyOf(desk, who);
  const reply = await replyOf(visitors, who);
  if (tally === null && reply === null) return notFound(context);
  return sendPage(
    context,
    <EditorReplyPage
      editor={context.get("editor")}
      name={tally === null ? who.key : nameIn(tally)}
      path={pathOf(who)}
      reply={reply}
      why={null}
    />,
  );
}

async function entered(desk: Desk, { visitors, now }: Visiting, context: ReplyContext): Promise<Response> {
  const who = whoIn(context);
  const form = await context.req.parseBody();
  if (form["act"] === "erase") {
    await eraseReply(visitors, who);
    return context.redirect(pathOf(who), 303);
  }
  const tally = await tallyOf(desk, who);
  if (tally === null) return notFound(context);
  const words = textIn(form["words"], LONGEST_REPLY);
  const signed = textIn(form["signed"], LONGEST_SIGNATURE);
  const editor = context.get("editor");
  if (words === null || signed === null) {
    const why = `Nothing was printed: an answer has 1 to ${LONGEST_REPLY} letters, and a signature 1 to ${LONGEST_SIGNATURE}.`;
    const typed = { words: String(form["words"] ?? ""), signed: String(form["signed"] ?? "") };
    const page = (
      <EditorReplyPage editor={editor} name={nameIn(tally)} path={pathOf(who)} reply={typed} why={why} />
    );
    return sendPage(context, page, 422);
  }
  await keepReply(visitors, who, { words, signed, entered: now().toISOString(), by: editor });
  return context.redirect(pathOf(who), 303);
}

/** With the line ends of forms made plain; null for what is empty or too long. */
function textIn(value: unknown, longest: number): string | null {
  const text = typeof value === "string" ? value.replaceAll("\r\n", "\n").trim() : "";
  return text === "" || text.length > longest ? null : text;
}
