import type { Context, MiddlewareHandler } from "hono";
import { getCookie } from "hono/cookie";
import { editorIn } from "../../work/editors/sessions.ts";
import type { Visiting } from "../../work/visiting.ts";
import { isFromHere, keepsSecureCookies } from "../http/same-site.ts";
import { sendPage } from "../http/send-page.ts";
import { notFound } from "../http/trouble.tsx";
import { EditorLoginPage } from "../pages/editor-login-page.tsx";
import { EditorNoticePage } from "../pages/editor-notice-page.tsx";

/** What the pages of the corner know of who asks. */
export interface CornerEnv {
  readonly Variables: { editor: string };
}

/** `__Host-hearsay`: no other host and no subdomain can set it, and it goes to this site alone. */
export const COOKIE = "hearsay";

export function sessionIn(context: Context): string | null {
  return getCookie(context, COOKIE, "host") ?? null;
}

/** The way into the corner: it is not there where there are no editors, and nothing of it is kept by anyone. */
export function corner(visiting: Visiting, origin: string): MiddlewareHandler {
  return async (context, next) => {
    if ((await visiting.visitors.count("editor")) === 0) return notFound(context);
    context.header("Cache-Control", "no-store");
    if (!keepsSecureCookies(origin)) {
      const words = `The editor's corner is open over https only: over ${new URL(origin).protocol.slice(0, -1)} anybody on the way could read the token. Put a proxy with https before the site, and start it with --origin https://…`;
      return sendPage(context, <EditorNoticePage title="Not over this connection" words={words} />, 403);
    }
    if (context.req.method === "POST" && !isFromHere(context.req.raw.headers, origin)) {
      const words =
        "What was sent did not come from a page of this site, so nothing was entered. If you sent it, open the editor's corner and send it again from there.";
      return sendPage(context, <EditorNoticePage title="Not from here" words={words} />, 403);
    }
    return next();
  };
}

/** Lets editors through, and shows everybody else the way in. */
export function editorsOnly({ visitors, now }: Visiting): MiddlewareHandler<CornerEnv> {
  return async (context, next) => {
    const id = sessionIn(context);
    const editor = id === null ? null : await editorIn(visitors, id, now());
    if (editor !== null) {
      context.set("editor", editor);
      return next();
    }
    const { path, method } = context.req;
    if (method === "GET") return context.redirect(`/editor/login?to=${encodeURIComponent(path)}`, 303);
    const form = await context.req.parseBody();
    const typed = typeof form["because"] === "string" ? form["because"] : "";
    return sendPage(
      context,
      <EditorLoginPage
        to="/editor"
        why="You are logged in no more, so nothing was entered. Log in, and decide again."
        typed={typed}
      />,
      401,
    );
  };
}
