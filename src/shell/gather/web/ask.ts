import { Agent, type Dispatcher, request } from "undici";
import type { Chunks } from "../bytes.ts";
import { REDIRECT_CAP } from "../caps.ts";
import { InputFault } from "../input-fault.ts";
import { ACCEPT_ENCODING, decodeBody } from "./decode-body.ts";
import { guard, publicLookup, type Reach, refuseAddress } from "./reach.ts";

/** What a server answered, after redirects. Exactly one of `body` and `discard` must be used. */
export interface Answer {
  /** The address that answered. */
  readonly url: URL;
  readonly status: number;
  readonly contentType: string | null;
  /** Unpacked as it is gone through. */
  readonly body: Chunks;
  readonly discard: () => void;
}

/**
 * Asks for an address and follows where it leads. `before` is called with every address ahead of the request, and stops
 * it by throwing. Null when it leads on and on.
 */
export type Ask = (
  address: URL,
  signal: AbortSignal,
  before: (url: URL) => Promise<void>,
) => Promise<Answer | null>;

export interface Asker {
  readonly ask: Ask;
  /** Ends the connections that are kept open; without it the process would wait for them. */
  readonly close: () => Promise<void>;
}

const ACCEPT =
  "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, " +
  "application/xml;q=0.9, text/plain;q=0.8, */*;q=0.1";

/** @param connections whose host names are looked up with `publicLookup`, when the reach is the public web */
export function createAsker(reach: Reach, agent: string, connections: Agent): Asker {
  // Redirects are followed by hand, one request each, since robots.txt has to be asked for every site on the way. So
  // the guard sees every hop: it sits below, in the dispatcher that all of them go through.
  const dispatcher = connections.compose(guard(reach));
  const headers = { "user-agent": agent, accept: ACCEPT, "accept-encoding": ACCEPT_ENCODING };

  async function ask(
    address: URL,
    signal: AbortSignal,
    before: (url: URL) => Promise<void>,
  ): Promise<Answer | null> {
    let url = address;
    for (let hop = 0; hop <= REDIRECT_CAP; hop += 1) {
      // Ahead of the guard, since the client has its own words for what is not http.
      refuseAddress(url, reach);
      await before(url);
      const response = await request(url, { dispatcher, headers, signal });
      const next = redirectOf(response, url);
      if (next === null) return answerOf(response, url);
      response.body.on("error", () => undefined).destroy();
      url = next;
    }
    return null;
  }

  return { ask, close: () => connections.destroy() };
}

/** Connections that reach no further than they may. */
export function connectionsWithin(reach: Reach): Agent {
  return new Agent(reach === "public" ? { connect: { lookup: publicLookup } } : {});
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

function redirectOf({ statusCode, headers }: Dispatcher.ResponseData, from: URL): URL | null {
  const location = first(headers["location"]);
  if (!REDIRECTS.has(statusCode) || location === null) return null;
  try {
    return new URL(location, from);
  } catch (cause) {
    throw new InputFault("web.address", "the server redirects to something that is no address", { cause });
  }
}

function answerOf({ statusCode, headers, body }: Dispatcher.ResponseData, url: URL): Answer {
  return {
    url,
    status: statusCode,
    contentType: first(headers["content-type"]),
    body: decodeBody(body, first(headers["content-encoding"])),
    discard: () => body.on("error", () => undefined).destroy(),
  };
}

function first(header: string | string[] | undefined): string | null {
  return (Array.isArray(header) ? header[0] : header) ?? null;
}
