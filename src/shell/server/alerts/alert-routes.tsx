import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { idInLink, type LinkPurpose } from "../../work/alerts/links.ts";
import { aboutInWords } from "../../work/alerts/message.ts";
import { confirm, subscribe } from "../../work/alerts/subscribe.ts";
import { forget } from "../../work/alerts/subscription.ts";
import type { Visiting } from "../../work/visiting.ts";
import { isFromElsewhere } from "../http/same-site.ts";
import { sendPage } from "../http/send-page.ts";
import { AlertAskedPage } from "../pages/alert-asked-page.tsx";
import { AlertButtonPage, AlertWordsPage } from "../pages/alert-button-page.tsx";
import { AlertsPage } from "../pages/alerts-page.tsx";
import type { Site } from "../site.ts";
import { alertFields, parseAlert } from "./parse-alert.ts";

const LONGEST_FORM = 8 * 1024;

export function alertRoutes(site: Site): Hono {
  const { visiting } = site;
  const routes = new Hono();
  for (const path of ["/alerts", "/alerts/*"]) {
    routes.use(path, async (context, next) => {
      context.header("Cache-Control", "no-store");
      return next();
    });
    routes.use(path, bodyLimit({ maxSize: LONGEST_FORM }));
  }
  if (visiting === undefined) {
    return routes.get("/alerts", (context) =>
      sendPage(
        context,
        <AlertWordsPage title="Alerts" words="This site sends no alerts. Its feeds tell the same." />,
      ),
    );
  }
  return routes
    .get("/alerts", (context) => {
      const fields = alertFields((name) => context.req.query(name));
      return sendPage(context, <AlertsPage fields={fields} mail={visiting.mail} />);
    })
    .post("/alerts", async (context) => {
      if (isFromElsewhere(context.req.raw.headers, site.origin)) return notFromHere(context);
      const form = await context.req.parseBody();
      const fields = alertFields((name) => (typeof form[name] === "string" ? form[name] : undefined));
      const parsed = await parseAlert(fields, site.desk, visiting.mail);
      const asked =
        "why" in parsed
          ? parsed
          : await subscribe(visiting.visitors, parsed.about, parsed.target, visiting.now());
      if ("why" in asked) {
        const page = <AlertsPage fields={fields} mail={visiting.mail} why={asked.why} />;
        return sendPage(context, page, 422);
      }
      return sendPage(context, <AlertAskedPage subscription={asked.subscription} />, 202);
    })
    .get("/alerts/confirm", (context) => confirmPage(context, visiting))
    .post("/alerts/confirm", async (context) => {
      const id = await linked(context, visiting, "confirm");
      const confirmed = id === null ? null : await confirm(visiting.visitors, site.desk, id);
      if (confirmed === null) return expired(context);
      const words = `From now on you are told of ${aboutInWords(confirmed.about)}. Every message says how to end it.`;
      return sendPage(context, <AlertWordsPage title="Alerts are on" words={words} />);
    })
    .get("/alerts/unsubscribe", async (context) => {
      const id = await linked(context, visiting, "unsubscribe");
      if (id === null) return expired(context);
      return sendPage(
        context,
        <AlertButtonPage
          title="End these alerts?"
          words="Your address is forgotten with everything that was sent to it."
          action={addressOf(context)}
          button="End them"
        />,
      );
    })
    .post("/alerts/unsubscribe", async (context) => {
      // One click in a mail program sends no cookie and no origin: the token is all it takes (RFC 8058).
      const id = await linked(context, visiting, "unsubscribe");
      if (id === null) return expired(context);
      await forget(visiting.visitors, id);
      return sendPage(
        context,
        <AlertWordsPage title="Alerts are off" words="Your address is forgotten. Nothing more is sent." />,
      );
    });
}

/** Programs that look at every link in a letter confirm nothing by that: it takes a button. */
async function confirmPage(context: Context, visiting: Visiting): Promise<Response> {
  const id = await linked(context, visiting, "confirm");
  if (id === null) return expired(context);
  return sendPage(
    context,
    <AlertButtonPage
      title="Do you want these alerts?"
      words="Then confirm it. Otherwise do nothing, and your address is forgotten within two days."
      action={addressOf(context)}
      button="Yes, send them"
    />,
  );
}

function linked(context: Context, { visitors, now }: Visiting, purpose: LinkPurpose): Promise<string | null> {
  return idInLink(visitors, purpose, context.req.query("token") ?? "", now());
}

function addressOf(context: Context): string {
  return `${context.req.path}?token=${encodeURIComponent(context.req.query("token") ?? "")}`;
}

function expired(context: Context): Promise<Response> {
  const words =
    "This link is not whole, or it has expired. Ask for alerts anew, or follow the link in a newer message.";
  return sendPage(context, <AlertWordsPage title="This link leads nowhere" words={words} />, 410);
}

function notFromHere(context: Context): Promise<Response> {
  const words = "What was sent did not come from a page of this site, so nothing was done.";
  return sendPage(context, <AlertWordsPage title="Not from here" words={words} />, 403);
}
