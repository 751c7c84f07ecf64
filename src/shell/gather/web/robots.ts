import robotsParser from "robots-parser";

import { firstOf } from "../bytes.ts";
import { ROBOTS_CAP } from "../caps.ts";
import { InputFault } from "../input-fault.ts";
import { TooSlowError, withinTime } from "../within-time.ts";
import type { Ask } from "./ask.ts";
import { ROBOT_NAME } from "./user-agent.ts";

/** Keeps to what sites ask of robots (RFC 9309). What a site said holds for the whole run. */
export interface Robots {
  /** Throws when the site does not want this address to be fetched, or cannot be asked. */
  readonly require: (url: URL, signal: AbortSignal) => Promise<void>;
}

type Rules =
  | { readonly type: "rules"; readonly allows: (url: URL) => boolean }
  | { readonly type: "closed"; readonly reason: string };

export function createRobots(ask: Ask): Robots {
  const sites = new Map<string, Promise<Rules>>();

  function rulesOf(url: URL, signal: AbortSignal): Promise<Rules> {
    const known = sites.get(url.origin);
    if (known !== undefined) return known;
    const asked = askForRules(new URL("/robots.txt", url), ask, signal);
    sites.set(url.origin, asked);
    // A site that could not be reached may be up again for its next address.
    asked.catch(() => sites.delete(url.origin));
    return asked;
  }

  return {
    async require(url, signal) {
      const rules = await rulesOf(url, signal);
      if (rules.type === "closed") throw new InputFault("web.robots", rules.reason);
      if (!rules.allows(url))
        throw new InputFault("web.robots", `the robots.txt of ${url.host} asks not to fetch it`);
    },
  };
}

/** No robots.txt means that all is allowed, and so does one that only leads on; a site that fails to say allows nothing. */
async function askForRules(address: URL, ask: Ask, signal: AbortSignal): Promise<Rules> {
  const answer = await ask(address, signal, async () => undefined);
  if (answer === null) return ALL_ALLOWED;
  if (answer.status < 300) return rulesIn(address, await firstOf(answer.body, ROBOTS_CAP));
  answer.discard();
  if (answer.status < 500) return ALL_ALLOWED;
  const reason = `the robots.txt of ${address.host} answers ${answer.status}, which forbids everything for now`;
  return { type: "closed", reason };
}

/** The package's types speak of a default export; what node imports is the function itself. */
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

function rulesIn(address: URL, bytes: Uint8Array): Rules {
  const robots = parseRobots(address.href, new TextDecoder().decode(bytes));
  return {
    type: "rules",
    allows: (url) => allowed(() => robots.isDisallowed(url.href, ROBOT_NAME) !== true),
  };
}

const ALL_ALLOWED: Rules = { type: "rules", allows: () => true };

/** A pattern full of asterisks can take very long to match; whoever sends such rules does not want to be read. */
function allowed(decide: () => boolean): boolean {
  try {
    return withinTime(1000, decide);
  } catch (error) {
    if (error instanceof TooSlowError) return false;
    throw error;
  }
}
