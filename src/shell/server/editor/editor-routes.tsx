import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { DeskBusyError } from "../../store/errors.ts";
import { type AskedFields, parseAsked } from "../../work/editors/asked.ts";
import { decisionAt } from "../../work/editors/decision.ts";
import { documentToEdit } from "../../work/editors/document-to-edit.ts";
import { type Performed, perform } from "../../work/editors/perform.ts";
import { rumourToEdit } from "../../work/editors/rumour-to-edit.ts";
import { typedRumour } from "../../work/editors/typed-rumour.ts";
import type { Visiting } from "../../work/visiting.ts";
import { sendPage } from "../http/send-page.ts";
import { notFound } from "../http/trouble.tsx";
import { EditorAgainPage } from "../pages/editor-again-page.tsx";
import { EditorDecisionPage } from "../pages/editor-decision-page.tsx";
import { EditorDocumentPage } from "../pages/editor-document-page.tsx";
import { EditorQueuePage } from "../pages/editor-queue-page.tsx";
import { EditorRumourPage } from "../pages/editor-rumour-page.tsx";
import type { Site } from "../site.ts";
import { type CornerEnv, corner, editorsOnly } from "./corner.tsx";
import { formFields } from "./form-fields.ts";
import { loginRoutes } from "./login-routes.tsx";
import { queueFrom } from "./queue.ts";
import { replyRoutes } from "./reply-routes.tsx";

/** Longer than anything that a form of ours can hold. */
const LONGEST_FORM = 64 * 1024;

/** For how long a desk is usually held by an `ingest` that files a batch, in seconds. */
const RETRY_AFTER = 30;

export function editorRoutes(site: Site): Hono<CornerEnv> {
  const { desk, knowledge, visiting, origin } = site;
  const routes = new Hono<CornerEnv>();
  if (visiting === undefined) return routes;
  for (const path of ["/editor", "/editor/*"]) routes.use(path, corner(visiting, origin));
  routes.use("/editor/*", bodyLimit({ maxSize: LONGEST_FORM }));
  routes.route("/", loginRoutes(visiting));
  for (const path of ["/editor", "/editor/*"]) routes.use(path, editorsOnly(visiting));
  routes.route("/", replyRoutes(desk, visiting));
  return routes
    .get("/editor", async (context) => {
      const from = Math.max(0, Math.trunc(Number(context.req.query("from") ?? 0)) || 0);
      const queue = await queueFrom(desk, from);
      return sendPage(context, <EditorQueuePage editor={context.get("editor")} queue={queue} />);
    })
    .get("/editor/find", async (context) => {
      const meant = await typedRumour(desk, context.req.query("rumour") ?? "");
      if ("id" in meant) return context.redirect(`/editor/rumours/${meant.id}`, 303);
      const queue = await queueFrom(desk, 0);
      const page = <EditorQueuePage editor={context.get("editor")} queue={queue} why={meant.why} />;
      return sendPage(context, page, 404);
    })
    .get("/editor/rumours/:id", async (context) => {
      const meant = await typedRumour(desk, context.req.param("id"));
      if (!("id" in meant)) return notFound(context);
      const rumour = await rumourToEdit(desk, knowledge, meant.id);
      return sendPage(context, <EditorRumourPage editor={context.get("editor")} rumour={rumour} />);
    })
    .get("/editor/documents/:id", async (context) => {
      const document = await documentToEdit(desk, context.req.param("id"));
      if (document === null) return notFound(context);
      return sendPage(context, <EditorDocumentPage editor={context.get("editor")} document={document} />);
    })
    .get("/editor/decisions/:seq{[0-9]{1,9}}", async (context) => {
      const decision = await decisionAt(desk, Number(context.req.param("seq")));
      if (decision === null) return notFound(context);
      const [about = decision.rumours[0]] = decision.rumours;
      const rumour = about === undefined ? null : await rumourToEdit(desk, knowledge, about);
      return sendPage(
        context,
        <EditorDecisionPage editor={context.get("editor")} decision={decision} rumour={rumour} />,
      );
    })
    .post("/editor/decisions", async (context) => {
      const fields = await formFields(context);
      const editor = context.get("editor");
      const done = await enter(site, visiting, fields, editor);
      if (done === "busy") {
        context.header("Retry-After", String(RETRY_AFTER));
        const why =
          "Another process is writing on the desk, so nothing was entered. What you decided is below: enter it in half a minute.";
        return sendPage(context, <EditorAgainPage editor={editor} fields={fields} why={why} />, 503);
      }
      if ("erased" in done)
        return context.redirect(`/editor/documents/${encodeURIComponent(done.erased)}`, 303);
      if ("seq" in done) return context.redirect(`/editor/decisions/${done.seq}`, 303);
      return sendPage(context, <EditorAgainPage editor={editor} fields={fields} why={done.why} />, 422);
    });
}

async function enter(
  { knowledge }: Site,
  visiting: Visiting,
  fields: AskedFields,
  editor: string,
): Promise<Performed | "busy"> {
  const parsed = parseAsked(fields);
  if ("why" in parsed) return parsed;
  try {
    return await visiting.writing((desk) => perform(desk, knowledge, parsed.asked, editor));
  } catch (error) {
    if (error instanceof DeskBusyError) return "busy";
    throw error;
  }
}
