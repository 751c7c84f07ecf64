import type { Knowledge } from "../../../core/desk.ts";
import { type Mailing, mailingFrom, readEnvironment } from "../../config.ts";
import { loadKnowledge } from "../../knowledge.ts";
import { runAlerts } from "../../server/alerts/alert-loop.ts";
import { type Serving, serve } from "../../server/serve.ts";
import type { Desk } from "../../store/desk-store.ts";
import { Complaint } from "../complaint.ts";
import { EXIT } from "../exit-codes.ts";
import { stopOnInterrupt } from "../inputs/interrupt.ts";
import { printLine } from "../terminal/output.ts";

/** Publishes the desk, prints where, and closes the site at the first signal, when requests at hand are answered. */
export async function serveUntilTold(desk: Desk, serving: Serving): Promise<void> {
  const knowledge = loadKnowledge();
  const mailing = mailingFrom(readEnvironment());
  const site = await serve(desk, knowledge, serving).catch((error: NodeJS.ErrnoException) => {
    throw new Complaint(EXIT.usage, whyNot(error, serving));
  });
  await printLine(`Hearsay is open at ${site.origin} (Ctrl-C closes it).`);
  const stopping = new AbortController();
  const alerts = alertsOf(desk, knowledge, mailing, stopping.signal, {
    ...serving,
    origin: serving.origin ?? site.origin,
  });
  await toldToStop();
  stopping.abort();
  await Promise.all([site.stop(), alerts]);
}

/** Sends alerts until the signal, where anything can be kept of who wants them. */
async function alertsOf(
  desk: Desk,
  knowledge: Knowledge,
  mailing: Mailing | null,
  signal: AbortSignal,
  { visiting, origin }: Serving & { readonly origin: string },
): Promise<void> {
  if (visiting == null) return;
  const { visitors, now } = visiting;
  await runAlerts({ desk, knowledge, visitors, origin, signal, now }, mailing);
}

/** Resolves at the first signal. */
function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    const interrupt = stopOnInterrupt(() => {
      interrupt.release();
      resolve();
    });
  });
}

function whyNot({ code, message }: NodeJS.ErrnoException, { host, port }: Serving): string {
  if (code === "EADDRINUSE") return `something listens on ${host}:${port} already; choose another --port.`;
  if (code === "EACCES") return `${host}:${port} may not be listened on; choose a --port above 1023.`;
  return `${host}:${port} cannot be listened on: ${message}.`;
}
