import { type Context, Hono } from "hono";
import { dateOf, dayOfDate } from "../../../core/base/day.ts";
import { unreachable } from "../../../core/base/unreachable.ts";
import type { RumourView } from "../../../core/publication/rumour-view.ts";
import { turningDays } from "../../../core/publication/turning-days.ts";
import type { RumourId } from "../../../core/rumour/rumour.ts";
import { atMoment, humanDay } from "../../wording/human-date.ts";
import { askedOnce } from "../../work/dossier/asked-once.ts";
import { dossierOf, dossierOn } from "../../work/dossier/dossier.ts";
import { rumourMeant } from "../../work/dossier/rumour-meant.ts";
import { sendPage } from "../http/send-page.ts";
import { notFound } from "../http/trouble.tsx";
import { DossierPage } from "../pages/dossier-page.tsx";
import { DossierTroublePage, MeantList } from "../pages/dossier-trouble-page.tsx";
import { Days } from "../parts/dossier/days.tsx";
import type { Site } from "../site.ts";

export function dossierRoutes({ desk, ...rest }: Site): Hono {
  return new Hono().get("/rumours/:id", async (context) => {
    const site = { ...rest, desk: askedOnce(desk) };
    const asked = context.req.param("id");
    const asOf = context.req.query("as-of") ?? null;
    if (asOf !== null && !isDay(asOf)) return badDay(context);
    const meant = await rumourMeant(site.desk, asked);
    switch (meant.type) {
      case "none":
        return notFound(context);
      case "gone":
        return gone(context);
      case "several":
        return sendPage(
          context,
          <DossierTroublePage title="Several rumours begin so" path={context.req.path}>
            <p>Give more of the id, or choose:</p>
            <MeantList rumours={meant.rumours} />
          </DossierTroublePage>,
          404,
        );
      case "one":
        return meant.id === asked || (asOf !== null && asked.length === meant.id.length)
          ? answer(context, site, { id: asked as RumourId, root: meant.root, asOf })
          : context.redirect(`/rumours/${meant.id}${asOf === null ? "" : `?as-of=${asOf}`}`, 301);
      default:
        return unreachable(meant);
    }
  });
}

interface Asked {
  /** As the address has it: on a past day it can mean another rumour than now. */
  readonly id: RumourId;
  readonly root: RumourId;
  readonly asOf: string | null;
}

async function answer(context: Context, { desk, knowledge, origin }: Site, { id, root, asOf }: Asked) {
  const now = await dossierOf(desk, knowledge, root, null);
  if (now === null) return gone(context);
  const dossier = asOf === null ? now : await dossierOn(desk, knowledge, { id, root }, asOf);
  const days = turningDays(now.view);
  if (dossier === null) return notYet(context, now.view, asOf ?? "");
  const knownOn = (await desk.head())?.enteredAt.slice(0, 10) ?? "";
  const props = { dossier, asOf, days, origin, knownOn, now: now.view.id };
  return sendPage(context, <DossierPage {...props} />);
}

function isDay(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(dayOfDate(text)) && dateOf(dayOfDate(text)) === text
  );
}

function badDay(context: Context): Promise<Response> {
  return sendPage(
    context,
    <DossierTroublePage title="That is no day" path={context.req.path}>
      <p>
        Write <code>as-of</code> as a day of the calendar such as <code>2017-07-05</code>, or{" "}
        <a href={context.req.path}>look at the rumour as it is now</a>.
      </p>
    </DossierTroublePage>,
    400,
  );
}

function gone(context: Context): Promise<Response> {
  return sendPage(
    context,
    <DossierTroublePage title="This rumour is gone" path={context.req.path}>
      <p>
        Its reports were withdrawn: read wrongly, corrected or taken down. Nothing of it is left to show, and
        the address is kept so that nobody else is met under it. The <a href="/">board</a> lists what is open.
      </p>
    </DossierTroublePage>,
    410,
  );
}

function notYet(context: Context, now: RumourView, asOf: string): Promise<Response> {
  const title = `Nothing could be known of it on ${humanDay(asOf)}`;
  return sendPage(
    context,
    <DossierTroublePage title={title} path={context.req.path}>
      <p>
        <a href={`/rumours/${now.id}`}>{now.sentence.text}</a>
        {now.first === null ? "" : ` is first known to be told ${atMoment(now.first.published)}`}.
      </p>
      <Days id={now.id} days={turningDays(now)} asOf={asOf} />
    </DossierTroublePage>,
  );
}
