import { unreachable } from "../../../core/base/unreachable.ts";
import type { BeliefChange } from "../../../core/publication/belief-change.ts";
import type { Desk } from "../../store/desk-store.ts";
import type { Visitors } from "../../store/visitors/visitors.ts";
import { changeInWords } from "../../wording/change-words.ts";
import { humanDay } from "../../wording/human-date.ts";
import { CHANGES, type KeptChange } from "../changes/follow-changes.ts";
import { type Delivery, messageId } from "./delivery.ts";
import { linkToken } from "./links.ts";
import { CONFIRM_WITHIN } from "./subscribe.ts";
import type { About, Subscription } from "./subscription.ts";

/** What is sent, before it is put in the form of a webhook or a letter. */
export interface Message {
  readonly id: string;
  readonly type: "subscription.confirm" | "belief.changed";
  readonly subject: string;
  /** Paragraphs of plain text. */
  readonly words: readonly string[];
  /** Where it is read on this site, or confirmed. */
  readonly url: string;
  /** Where it is ended, by one POST. */
  readonly unsubscribe: string;
  readonly change: BeliefChange | null;
}

/** The message as things stand now; null when what it would tell is so no more. */
export async function messageOf(
  delivery: Delivery,
  subscription: Subscription,
  { desk, visitors, origin, now }: Sending,
): Promise<Message | null> {
  const token = await linkToken(visitors, "unsubscribe", subscription.id, "");
  const common = { id: messageId(delivery), unsubscribe: `${origin}/alerts/unsubscribe?token=${token}` };
  if (delivery.about === "confirm") {
    const until = new Date(now.getTime() + CONFIRM_WITHIN).toISOString();
    const confirm = await linkToken(visitors, "confirm", subscription.id, until);
    return {
      ...common,
      type: "subscription.confirm",
      subject: "Do you want alerts from Hearsay?",
      words: [
        `Somebody asked ${new URL(origin).host} to tell you of ${aboutInWords(subscription.about)}. Nothing is sent until you say that you want it, within two days. If you do not, do nothing, and we forget your address.`,
      ],
      url: `${origin}/alerts/confirm?token=${confirm}`,
      change: null,
    };
  }
  const row = await desk.views.row(CHANGES, delivery.about);
  if (row === null) return null;
  const { change } = row.view as KeptChange;
  return {
    ...common,
    type: "belief.changed",
    subject: `${changeInWords(change)}: ${change.sentence}`,
    words: [`${change.sentence}.`, `${changeInWords(change)}, as of ${humanDay(change.date)}.`],
    url: `${origin}/rumours/${change.rumour}`,
    change,
  };
}

export interface Sending {
  readonly desk: Desk;
  readonly visitors: Visitors;
  readonly origin: string;
  readonly now: Date;
}

export function aboutInWords(about: About): string {
  switch (about.type) {
    case "all":
      return "every change of belief";
    case "rumour":
      return `changes in what is believed of “${about.sentence}”`;
    case "company":
      return `changes in what is believed of rumours about ${about.key.replace(/^ent_/, "").replaceAll("-", " ")}`;
    default:
      return unreachable(about);
  }
}
