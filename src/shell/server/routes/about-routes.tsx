import { Hono } from "hono";
import { sendPage } from "../http/send-page.ts";
import { HowPage } from "../pages/how-page.tsx";

/** What the desk is and how it works: the pages that are about no rumour. */
export function aboutRoutes(): Hono {
  return new Hono().get("/how", (context) => sendPage(context, <HowPage />));
}
