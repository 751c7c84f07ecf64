import { shortHash } from "../../../core/base/hash.ts";
import type { Seq } from "../../../core/ledger/event.ts";
import type { ChangeId } from "../../../core/publication/belief-change.ts";
import type { VisitorRow } from "../../store/visitors/visitors.ts";
import { NEVER, type SubscriptionId } from "./subscription.ts";

/** One message to one subscription: the question whether it is wanted, or a change of belief. */
export interface Delivery {
  readonly subscription: SubscriptionId;
  readonly about: "confirm" | ChangeId;
  /** The entry with which the desk learned the change: what it learns otherwise later is another message. */
  readonly learned: Seq;
  /** How often it was tried in vain. */
  readonly attempts: number;
  readonly state: "waiting" | "sent" | "given up";
}

/** The same message has the same id however often it is sent, so that a receiver can tell that it has it already. */
export function messageId({
  subscription,
  about,
  learned,
}: Pick<Delivery, "subscription" | "about" | "learned">): string {
  return `msg_${shortHash(subscription, about, String(learned))}`;
}

/** `due` is an instant; what is sent or given up stays, so that it is not sent again, and is never due. */
export function deliveryRow(delivery: Delivery, due: string): VisitorRow {
  return {
    kind: "delivery",
    key: `${delivery.subscription}/${messageId(delivery)}`,
    due: delivery.state === "waiting" ? due : NEVER,
    kept: delivery,
  };
}

const MINUTE = 60_000;

/** How long to wait after each attempt in vain; after the last of them the message is given up. */
const WAITS = [MINUTE, 5 * MINUTE, 30 * MINUTE, 120 * MINUTE, 480 * MINUTE, 1440 * MINUTE];

/** The delivery after an attempt in vain, with when to try again. */
export function afterFailure(delivery: Delivery, now: Date): VisitorRow {
  const wait = WAITS[delivery.attempts];
  const attempts = delivery.attempts + 1;
  if (wait === undefined) return deliveryRow({ ...delivery, attempts, state: "given up" }, NEVER);
  return deliveryRow({ ...delivery, attempts }, new Date(now.getTime() + wait).toISOString());
}
