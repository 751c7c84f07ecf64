import type { Seq } from "../../../core/ledger/event.ts";
import type { CompanyKey } from "../../../core/publication/company-key.ts";
import type { RumourId } from "../../../core/rumour/rumour.ts";
import type { VisitorRow, Visitors } from "../../store/visitors/visitors.ts";

export type SubscriptionId = `sub_${string}`;

/** What somebody wants to be told of. */
export type About =
  | { readonly type: "all" }
  /** By the id in the ledger, which is its for ever. */
  | { readonly type: "rumour"; readonly id: RumourId; readonly sentence: string }
  | { readonly type: "company"; readonly key: CompanyKey };

/** Where it is told. A webhook's secret signs what it gets, so that it knows from whom that is. */
export type Target =
  | { readonly type: "webhook"; readonly url: string; readonly secret: string }
  | { readonly type: "mail"; readonly address: string };

export interface Subscription {
  readonly id: SubscriptionId;
  readonly about: About;
  readonly target: Target;
  /** "asked" until whoever reads there has said so: until then nothing is sent but the question. */
  readonly state: "asked" | "confirmed";
  /** The newest entry when it was confirmed: told is what the desk learned since. */
  readonly since: Seq;
}

/** Later than every instant: never due. */
export const NEVER = "~";

export function subscriptionRow(subscription: Subscription, due: string): VisitorRow {
  return { kind: "subscription", key: subscription.id, due, kept: subscription };
}

export async function subscriptionOf(visitors: Visitors, id: string): Promise<Subscription | null> {
  const row = await visitors.row("subscription", id);
  return row === null ? null : (row.kept as Subscription);
}

/** Forgets it with everything that waits to be sent and that was sent: nothing of an address is left. */
export async function forget(visitors: Visitors, id: string): Promise<void> {
  const deliveries = await visitors.rows("delivery", { beginning: `${id}/` });
  await visitors.change({ removed: [{ kind: "subscription", key: id }, ...deliveries] });
}
