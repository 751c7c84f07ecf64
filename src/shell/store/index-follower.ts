import type { Follower } from "../../core/ledger/follower.ts";
import type { Desk } from "./desk-store.ts";

/**
 * The index of rumours as something that can be made again. It is kept in step by whatever enters, so there is never
 * anything left for it to follow.
 */
export function indexFollower(desk: Desk): Follower {
  return {
    name: "index",
    position: async () => (await desk.head())?.seq ?? 0,
    follow: async () => {},
    forget: () => desk.rumours.reindex(),
  };
}
