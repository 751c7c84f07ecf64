import { STATUS_CODES } from "node:http";
import type { Agent } from "undici";
import { collect } from "../bytes.ts";
import { FETCH_TIME, REDIRECT_CAP } from "../caps.ts";
import { InputFault } from "../input-fault.ts";
import { type Answer, connectionsWithin, createAsker } from "./ask.ts";
import { charsetOf } from "./content-type.ts";
import type { Reach } from "./reach.ts";
import { createRobots } from "./robots.ts";
import { userAgent } from "./user-agent.ts";

/** What an address gave. */
export interface Fetched {
  /** The address that answered in the end, without its fragment. */
  readonly url: URL;
  readonly charset: string | null;
  readonly body: Uint8Array;
}

export interface Fetcher {
  /** Throws `InputFault` for whatever goes wrong. */
  readonly fetch: (address: string) => Promise<Fetched>;
  readonly close: () => Promise<void>;
}

export interface FetcherOptions {
  readonly reach: Reach;
  readonly contact: string | null;
  /** For everything about one address together, in milliseconds. */
  readonly time?: number;
  /** How servers are reached; directly when left out. */
  readonly connections?: Agent;
}

/** Fetches single addresses: politely, within caps, and never from inside the desk's own network. */
export function createFetcher(options: FetcherOptions): Fetcher {
  const { reach, contact, time = FETCH_TIME, connections = connectionsWithin(reach) } = options;
  const { ask, close } = createAsker(reach, userAgent(contact), connections);
  const robots = createRobots(ask);

  async function fetchWithin(url: URL, signal: AbortSignal): Promise<Fetched> {
    const answer = await ask(url, signal, (hop) => robots.require(hop, signal));
    if (answer === null) throw new InputFault("web.redirects", `redirects more than ${REDIRECT_CAP} times`);
    const charset = accepted(answer);
    const body = await collect(answer.body, { what: "page", code: "web.too-large" }, null);
    return { url: answer.url, charset, body };
  }

  return {
    close,
    async fetch(address) {
      const url = addressOf(address);
      const signal = AbortSignal.timeout(time);
      try {
        return await fetchWithin(url, signal);
      } catch (error) {
        throw faultBehind(error, signal, time);
      }
    },
  };
}

function addressOf(address: string): URL {
  try {
    const url = new URL(address);
    url.hash = "";
    return url;
  } catch (cause) {
    throw new InputFault("web.address", "is not a complete address", { cause });
  }
}

function accepted(answer: Answer): string | null {
  try {
    if (answer.status < 200 || answer.status > 299) {
      const words = STATUS_CODES[answer.status] ?? "";
      throw new InputFault("web.status", `the server answers ${answer.status} ${words}`.trim());
    }
    return charsetOf(answer.contentType);
  } catch (fault) {
    answer.discard();
    throw fault;
  }
}

function faultBehind(error: unknown, signal: AbortSignal, time: number): unknown {
  if (error instanceof InputFault) return error;
  if (signal.aborted) {
    return new InputFault("web.timeout", `did not answer in full within ${time / 1000} s`, { cause: error });
  }
  if (!(error instanceof Error)) return error;
  const code = "code" in error ? String(error.code) : error.message;
  return new InputFault("web.unreachable", `cannot be reached (${code})`, { cause: error });
}
