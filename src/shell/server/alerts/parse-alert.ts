import type { Desk } from "../../store/desk-store.ts";
import type { About, Target } from "../../work/alerts/subscription.ts";
import { typedRumour } from "../../work/editors/typed-rumour.ts";
import { BOARD, keptRow } from "../../work/followers-board.ts";
import type { Visiting } from "../../work/visiting.ts";
import { newWebhookSecret, whyNotWebhook } from "./standard-webhook.ts";

/** The form as it was sent, or as a link to it fills it in. */
export interface AlertFields {
  readonly about: "all" | "rumour" | "company";
  readonly rumour: string;
  readonly company: string;
  readonly target: string;
}

export function alertFields(given: (name: string) => string | undefined): AlertFields {
  const text = (name: string) => (given(name) ?? "").trim().slice(0, 2000);
  const [rumour, company] = [text("rumour"), text("company")];
  const about = text("about");
  const meant = rumour !== "" ? "rumour" : company !== "" ? "company" : "all";
  return {
    about: about === "all" || about === "rumour" || about === "company" ? about : meant,
    rumour,
    company,
    target: text("target"),
  };
}

export async function parseAlert(
  fields: AlertFields,
  desk: Desk,
  mail: Visiting["mail"],
): Promise<{ readonly about: About; readonly target: Target } | { readonly why: string }> {
  const target = parseTarget(fields.target, mail);
  if ("why" in target) return target;
  const about = await parseAbout(fields, desk);
  return "why" in about ? about : { about, target };
}

/** One address, with nothing in it that could be another header or a list. */
const MAIL = /^[^\s@<>()[\]\\,;:"]{1,64}@[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?$/i;

function parseTarget(text: string, mail: Visiting["mail"]): Target | { readonly why: string } {
  if (/^https?:/i.test(text)) {
    const why = whyNotWebhook(text, "public");
    return why === null ? { type: "webhook", url: new URL(text).href, secret: newWebhookSecret() } : { why };
  }
  if (!MAIL.test(text)) return { why: mail === "on" ? NO_TARGET : NO_WEBHOOK };
  return mail === "on"
    ? { type: "mail", address: text }
    : { why: "This site sends no e-mail: give the address of a webhook, or follow a feed." };
}

const NO_WEBHOOK = "Say where to tell you: the https address of a webhook.";
const NO_TARGET = "Say where to tell you: an e-mail address, or the https address of a webhook.";

async function parseAbout(fields: AlertFields, desk: Desk): Promise<About | { readonly why: string }> {
  if (fields.about === "all") return { type: "all" };
  if (fields.about === "company") return companyMeant(fields.company, desk);
  const meant = await typedRumour(desk, fields.rumour);
  if ("why" in meant) return meant;
  const row = await keptRow(desk, meant.id);
  return { type: "rumour", id: meant.id, sentence: row?.row.sentence.text ?? meant.id };
}

/** By the last part of the address of its page, or by a name as that part has it. */
async function companyMeant(text: string, desk: Desk): Promise<About | { readonly why: string }> {
  const last = text.replace(/\/+$/, "").split("/").at(-1) ?? "";
  const key = last.toLowerCase().replaceAll(/\s+/g, "-");
  for (const known of [key, `ent_${key}`]) {
    if (known !== "" && (await desk.views.countUnder(BOARD, `company:${known}`)) > 0)
      return { type: "company", key: known };
  }
  return { why: `No rumour on this desk is about “${text}”. Give the address of a company's page.` };
}
