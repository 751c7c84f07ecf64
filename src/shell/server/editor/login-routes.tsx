import { Hono } from "hono";
import { deleteCookie, setCookie } from "hono/cookie";
import { editorOf } from "../../work/editors/editors.ts";
import { loginLimit } from "../../work/editors/login-limit.ts";
import { closeSession, openSession, SESSION_SECONDS } from "../../work/editors/sessions.ts";
import type { Visiting } from "../../work/visiting.ts";
import { sendPage } from "../http/send-page.ts";
import { EditorLoginPage } from "../pages/editor-login-page.tsx";
import { COOKIE, sessionIn } from "./corner.tsx";

const ATTRIBUTES = { prefix: "host", path: "/", secure: true, httpOnly: true, sameSite: "Strict" } as const;

/** Said for a wrong token and for a name that nobody has alike. */
const WRONG = "No editor has this name with this token.";

export function loginRoutes({ visitors, now }: Visiting): Hono {
  const limit = loginLimit();
  return new Hono()
    .get("/editor/login", (context) =>
      sendPage(context, <EditorLoginPage to={cornerPath(context.req.query("to"))} />),
    )
    .post("/editor/login", async (context) => {
      const form = await context.req.parseBody();
      const [name, token] = [textOf(form["name"]), textOf(form["token"])];
      const to = cornerPath(textOf(form["to"]));
      const wait = limit.waitFor(name, now());
      if (wait > 0) {
        context.header("Retry-After", String(wait));
        const why = `Too many attempts failed. Try again in ${Math.ceil(wait / 60)} minutes.`;
        return sendPage(context, <EditorLoginPage to={to} why={why} />, 429);
      }
      // Counted before it is looked at, so that many at once are no way around the limit.
      const attempt = limit.begin(name, now());
      const editor = token.length > 200 ? null : await editorOf(visitors, name, token);
      if (editor === null) return sendPage(context, <EditorLoginPage to={to} why={WRONG} />, 403);
      attempt.succeeded();
      const id = await openSession(visitors, editor, now());
      setCookie(context, COOKIE, id, { ...ATTRIBUTES, maxAge: SESSION_SECONDS });
      return context.redirect(to, 303);
    })
    .post("/editor/logout", async (context) => {
      const id = sessionIn(context);
      if (id !== null) await closeSession(visitors, id);
      deleteCookie(context, COOKIE, ATTRIBUTES);
      return context.redirect("/editor/login", 303);
    });
}

/** Where to go on: a page of the corner, and no other. */
function cornerPath(to: string | undefined): string {
  return to !== undefined && /^\/editor(?:\/[\w/-]*)?$/.test(to) ? to : "/editor";
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}
