import { createTransport } from "nodemailer";
import type { Mailing } from "../../config.ts";
import type { Senders } from "../../work/alerts/deliver.ts";
import type { Message } from "../../work/alerts/message.ts";

/** How long the mail server may take, in milliseconds. */
const PATIENCE = 20_000;

/** Sends plain letters that can be ended with one click (RFC 8058). */
export function mailSender({ smtp, from }: Mailing): {
  readonly send: NonNullable<Senders["mail"]>;
  close(): void;
} {
  const transport = createTransport(
    {
      url: smtp,
      connectionTimeout: PATIENCE,
      greetingTimeout: PATIENCE,
      socketTimeout: PATIENCE,
      // Nothing of a letter is read from a file or an address.
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from },
  );
  return {
    close: () => transport.close(),
    send: async ({ address }, message) => {
      try {
        await transport.sendMail({
          to: { name: "", address },
          subject: onOneLine(message.subject),
          text: letterOf(message),
          messageId: `<${message.id}@${new URL(message.url).hostname}>`,
          headers: {
            "List-Unsubscribe": `<${message.unsubscribe}>`,
            "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
            "Auto-Submitted": "auto-generated",
          },
        });
        return "sent";
      } catch (error) {
        return isForGood(error) ? "refused" : "failed";
      }
    },
  };
}

function letterOf({ words, url, unsubscribe, type }: Message): string {
  const lead = type === "subscription.confirm" ? "To confirm, open" : "Read it at";
  return [...words, `${lead}\n${url}`, `To get no more of these, open\n${unsubscribe}`].join("\n\n");
}

function onOneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, " ").trim();
}

/** A server that answers 5xx will say the same tomorrow: there is no such address. */
function isForGood(error: unknown): boolean {
  const code = error instanceof Error && "responseCode" in error ? Number(error.responseCode) : 0;
  return code >= 500 && code < 600;
}
