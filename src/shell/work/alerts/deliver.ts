import type { Desk } from "../../store/desk-store.ts";
import type { VisitorRow, Visitors } from "../../store/visitors/visitors.ts";
import { afterFailure, type Delivery, deliveryRow } from "./delivery.ts";
import { type Message, messageOf } from "./message.ts";
import { forget, NEVER, type Subscription, subscriptionOf, type Target } from "./subscription.ts";

/**
 * What came of handing a message over: "failed" is tried again, "refused" is not, and "gone" is said by a target that wants
 * nothing more, ever.
 */
export type Sent = "sent" | "failed" | "refused" | "gone";

/** Hands messages over; never throws. */
export interface Senders {
  webhook(target: Extract<Target, { type: "webhook" }>, message: Message, signal: AbortSignal): Promise<Sent>;
  /** Absent where the site sends no mail: then it waits. */
  mail?(target: Extract<Target, { type: "mail" }>, message: Message, signal: AbortSignal): Promise<Sent>;
}

export interface Delivering {
  readonly desk: Desk;
  readonly visitors: Visitors;
  readonly origin: string;
  readonly senders: Senders;
  readonly signal: AbortSignal;
  readonly now: () => Date;
}

/** So many are looked at in one round, and so many sent at a time. */
const PER_ROUND = 100;
const AT_ONCE = 4;

/**
 * Sends what is due, once each, and notes what came of it after each: what is stopped in between is sent again with
 * the same id. Returns how many were tried.
 */
export async function deliverDue(delivering: Delivering): Promise<number> {
  const { visitors, now, signal } = delivering;
  await forgetUnconfirmed(visitors, now());
  const due = [...(await visitors.rows("delivery", { dueBy: now().toISOString(), most: PER_ROUND }))];
  const waiting = due.values();
  const send = async () => {
    for (const row of waiting) {
      if (signal.aborted) return;
      await deliver(row, delivering);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, send));
  return due.length;
}

async function forgetUnconfirmed(visitors: Visitors, now: Date): Promise<void> {
  for (const { key } of await visitors.rows("subscription", { dueBy: now.toISOString() }))
    await forget(visitors, key);
}

async function deliver(row: VisitorRow, delivering: Delivering): Promise<void> {
  const { visitors, now } = delivering;
  const delivery = row.kept as Delivery;
  const subscription = await subscriptionOf(visitors, delivery.subscription);
  if (subscription === null) return visitors.change({ removed: [row] });
  const message = await messageOf(delivery, subscription, { ...delivering, now: now() });
  const sent = message === null ? "refused" : await handOver(subscription, message, delivering);
  if (sent === "gone") return forget(visitors, subscription.id);
  // Stopped while it was sent: it stays due, and is sent again.
  if (sent === "failed" && delivering.signal.aborted) return;
  // Whoever unsubscribed meanwhile is forgotten, and this with them.
  if ((await subscriptionOf(visitors, subscription.id)) === null) return;
  await visitors.change({ put: [noted(delivery, sent, now())] });
}

function noted(delivery: Delivery, sent: Exclude<Sent, "gone">, now: Date): VisitorRow {
  if (sent === "failed") return afterFailure(delivery, now);
  return deliveryRow({ ...delivery, state: sent === "sent" ? "sent" : "given up" }, NEVER);
}

async function handOver(
  { target }: Subscription,
  message: Message,
  { senders, signal }: Delivering,
): Promise<Sent> {
  if (target.type === "webhook") return senders.webhook(target, message, signal);
  return senders.mail === undefined ? "failed" : senders.mail(target, message, signal);
}
