import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";
import { LRUCache } from "lru-cache";

/** Lets each address take so many turns in a stretch of time; what it remembers is in memory only and soon forgotten. */
export interface Turns {
  /** In how many seconds the next turn is free; 0 when one was taken now. */
  readonly take: (context: Context) => number;
}

interface Taken {
  readonly since: number;
  readonly turns: number;
}

/** More addresses than these are not told apart for long: those that were seen last are. */
const MOST_ADDRESSES = 10_000;

export function turns(most: number, seconds: number, now: () => number = Date.now): Turns {
  const taken = new LRUCache<string, Taken>({ max: MOST_ADDRESSES });
  return {
    take: (context) => {
      const address = addressOf(context);
      const before = taken.get(address);
      const left = before === undefined ? 0 : before.since + 1000 * seconds - now();
      if (before === undefined || left <= 0) {
        taken.set(address, { since: now(), turns: 1 });
        return 0;
      }
      if (before.turns >= most) return Math.ceil(left / 1000);
      taken.set(address, { ...before, turns: before.turns + 1 });
      return 0;
    },
  };
}

/** All that come through one proxy, and all that come from no socket, share their turns. */
function addressOf(context: Context): string {
  try {
    return getConnInfo(context).remote.address ?? "";
  } catch {
    return "";
  }
}
