import type { AddressInfo } from "node:net";
import { serve as listen } from "@hono/node-server";
import type { Knowledge } from "../../core/desk.ts";
import type { Desk } from "../store/desk-store.ts";
import type { Visiting } from "../work/visiting.ts";
import { appOf } from "./app.ts";

export interface Serving {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** Under which readers reach the site; null for the address that is listened on. */
  readonly origin: string | null;
  /** Where visitors can leave something and editors decide; absent or null where nothing may be written. */
  readonly visiting?: Visiting | null;
}

export interface Served {
  readonly origin: string;
  /** Takes no more requests, answers those at hand, and is done when the last is answered or `DRAIN` has passed. */
  stop(): Promise<void>;
}

/** How long requests at hand may take when the site is stopped, in milliseconds. */
const DRAIN = 10_000;

/** How often connections that have had their answers are closed meanwhile, in milliseconds. */
const SWEEP = 50;

/** Publishes a desk. Rejects with the system's error when it cannot listen there. */
export async function serve(desk: Desk, knowledge: Knowledge, serving: Serving): Promise<Served> {
  const { promise: origin, give } = later();
  let app = null as ReturnType<typeof appOf> | null;
  const closing = new AbortController();
  const server = listen({
    fetch: async (request) => {
      const { visiting = null } = serving;
      app ??= appOf({
        desk,
        knowledge,
        origin: await origin,
        closing: closing.signal,
        ...(visiting === null ? {} : { visiting }),
      });
      return app.fetch(request);
    },
    hostname: serving.host,
    port: serving.port,
  });
  const { port } = await new Promise<AddressInfo>((resolve, reject) => {
    server.once("error", reject);
    server.once("listening", () => resolve(server.address() as AddressInfo));
  });
  const own = `http://${serving.host.includes(":") ? `[${serving.host}]` : serving.host}:${port}`;
  give(serving.origin ?? own);
  return {
    origin: own,
    stop: () =>
      new Promise((resolve) => {
        const late = setTimeout(() => {
          if ("closeAllConnections" in server) server.closeAllConnections();
        }, DRAIN);
        server.close(() => {
          clearTimeout(late);
          resolve();
        });
        // Who listens for changes would never be answered to the end.
        closing.abort();
        // A connection that has its answer is kept open by both sides, in case more is asked: nothing more will be.
        const idle = setInterval(() => {
          if ("closeIdleConnections" in server) server.closeIdleConnections();
        }, SWEEP);
        server.once("close", () => clearInterval(idle));
      }),
  };
}

function later(): { readonly promise: Promise<string>; readonly give: (origin: string) => void } {
  let give: (origin: string) => void = () => {};
  const promise = new Promise<string>((resolve) => {
    give = resolve;
  });
  return { promise, give };
}
