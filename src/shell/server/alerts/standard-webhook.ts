import { createHmac, randomBytes } from "node:crypto";
import { request } from "undici";
import { connectionsWithin } from "../../gather/web/ask.ts";
import { guard, type Reach, refuseAddress } from "../../gather/web/reach.ts";
import type { Senders } from "../../work/alerts/deliver.ts";
import type { Message } from "../../work/alerts/message.ts";

/** How long a receiver may take, in milliseconds. */
const PATIENCE = 10_000;

/** 24 bytes, as https://www.standardwebhooks.com has it. */
export function newWebhookSecret(): string {
  return `whsec_${randomBytes(24).toString("base64")}`;
}

/** The three headers of a message: its id, when it is sent, and that it is from us. */
export function webhookHeaders(secret: string, id: string, body: string, now: Date): Record<string, string> {
  const timestamp = String(Math.floor(now.getTime() / 1000));
  const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
  const signature = createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64");
  return { "webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": `v1,${signature}` };
}

/** A body as receivers get it; fields may be added, none may change. */
export function webhookBody({ type, url, unsubscribe, change, words }: Message, now: Date): string {
  return JSON.stringify({
    type,
    timestamp: now.toISOString(),
    data: { url, unsubscribe, text: words.join(" "), ...(change === null ? {} : { change }) },
  });
}

/** Why a webhook may not be sent there; null when it may. */
export function whyNotWebhook(address: string, reach: Reach): string | null {
  if (!URL.canParse(address)) return "That is not a complete address.";
  try {
    refuseAddress(new URL(address), reach);
    return null;
  } catch (error) {
    return `It cannot be sent there: ${error instanceof Error ? error.message : String(error)}.`;
  }
}

/** Posts messages to addresses of the public web, follows no redirect, and looks at nothing of the answer but its status. */
export function webhookSender(
  reach: Reach,
  now: () => Date,
): { readonly send: Senders["webhook"]; close(): Promise<void> } {
  const connections = connectionsWithin(reach);
  const dispatcher = connections.compose(guard(reach));
  return {
    close: () => connections.destroy(),
    send: async ({ url, secret }, message, signal) => {
      try {
        const body = webhookBody(message, now());
        const headers = {
          "content-type": "application/json",
          "user-agent": "Hearsay",
          ...webhookHeaders(secret, message.id, body, now()),
        };
        const within = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]);
        const answer = await request(url, { method: "POST", body, headers, dispatcher, signal: within });
        answer.body.on("error", () => undefined).destroy();
        if (answer.statusCode === 410) return "gone";
        return answer.statusCode >= 200 && answer.statusCode < 300 ? "sent" : "failed";
      } catch {
        return "failed";
      }
    },
  };
}
