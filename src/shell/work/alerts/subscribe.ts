import { randomBytes } from "node:crypto";
import type { Desk } from "../../store/desk-store.ts";
import type { Visitors } from "../../store/visitors/visitors.ts";
import { deliveryRow } from "./delivery.ts";
import {
  type About,
  NEVER,
  type Subscription,
  type SubscriptionId,
  subscriptionOf,
  subscriptionRow,
  type Target,
} from "./subscription.ts";

/** Whoever was asked has two days to say that it is wanted; then nothing is left of it. */
export const CONFIRM_WITHIN = 48 * 60 * 60 * 1000;

/** How many questions may wait for an answer: for one target, and on the whole site. More would be somebody's game. */
const ASKED_OF_ONE = 3;
const ASKED_OF_ALL = 500;

export type AskedFor = { readonly subscription: Subscription } | { readonly why: string };

/** Keeps what is asked for, and sends the question whether it is wanted. */
export async function subscribe(
  visitors: Visitors,
  about: About,
  target: Target,
  now: Date,
): Promise<AskedFor> {
  const open = (await visitors.rows("subscription", { dueBy: "9" })).filter(
    ({ due }) => due > now.toISOString(),
  );
  const same = open.filter(({ kept }) => placeOf((kept as Subscription).target) === placeOf(target));
  if (same.length >= ASKED_OF_ONE)
    return {
      why: "Too many questions wait for an answer there already. Answer one of them, or wait two days.",
    };
  if (open.length >= ASKED_OF_ALL)
    return { why: "Too many people asked and have not confirmed yet. Try again tomorrow." };
  const id: SubscriptionId = `sub_${randomBytes(16).toString("hex")}`;
  const subscription: Subscription = { id, about, target, state: "asked", since: 0 };
  const until = new Date(now.getTime() + CONFIRM_WITHIN).toISOString();
  const question = deliveryRow(
    { subscription: id, about: "confirm", learned: 0, attempts: 0, state: "waiting" },
    now.toISOString(),
  );
  await visitors.change({ put: [subscriptionRow(subscription, until), question] });
  return { subscription };
}

/** From now on it is told; null when there is no such subscription any more. Confirming twice is confirming once. */
export async function confirm(visitors: Visitors, desk: Desk, id: string): Promise<Subscription | null> {
  const asked = await subscriptionOf(visitors, id);
  if (asked === null || asked.state === "confirmed") return asked;
  const confirmed: Subscription = { ...asked, state: "confirmed", since: (await desk.head())?.seq ?? 0 };
  await visitors.change({ put: [subscriptionRow(confirmed, NEVER)] });
  return confirmed;
}

function placeOf(target: Target): string {
  return target.type === "mail" ? target.address.toLowerCase() : new URL(target.url).host;
}
