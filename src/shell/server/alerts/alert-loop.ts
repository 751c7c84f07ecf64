import { setTimeout as pause } from "node:timers/promises";
import type { Knowledge } from "../../../core/desk.ts";
import type { Mailing } from "../../config.ts";
import { type Delivering, deliverDue } from "../../work/alerts/deliver.ts";
import { noticeChanges } from "../../work/alerts/notice-changes.ts";
import { mailSender } from "./mail.ts";
import { webhookSender } from "./standard-webhook.ts";

export interface Alerting extends Delivering {
  readonly knowledge: Knowledge;
}

/** How long it waits when there was nothing to do, in milliseconds. */
const REST = 5_000;

/**
 * Notices changes and sends what is due until the signal says stop; what is being sent then is given up and sent again when
 * the site is next opened. A round that fails is told on standard error, and the next one begins anew.
 */
export async function alertLoop(delivering: Alerting, rest = REST): Promise<void> {
  const { signal, desk, knowledge, visitors, now } = delivering;
  while (!signal.aborted) {
    try {
      await noticeChanges(desk, knowledge, visitors, now());
      await deliverDue(delivering);
    } catch (error) {
      process.stderr.write(`hearsay: alerts: ${error instanceof Error ? error.message : String(error)}\n`);
    }
    await pause(rest, undefined, { signal }).catch(() => {});
  }
}

/** Runs the loop of a site with what it sends through, and lets go of that at the end. */
export async function runAlerts(alerting: Omit<Alerting, "senders">, mailing: Mailing | null): Promise<void> {
  const webhooks = webhookSender("public", alerting.now);
  const mails = mailing === null ? null : mailSender(mailing);
  const senders = { webhook: webhooks.send, ...(mails === null ? {} : { mail: mails.send }) };
  await alertLoop({ ...alerting, senders });
  mails?.close();
  await webhooks.close();
}
