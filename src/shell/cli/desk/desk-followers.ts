import type { Follower } from "../../../core/ledger/follower.ts";
import { loadKnowledge } from "../../knowledge.ts";
import type { Desk } from "../../store/desk-store.ts";
import { allFollowers } from "../../work/desk-followers.ts";

/** Everything on a desk that is made from its ledger, in the order in which one needs the other. */
export function followersOf(desk: Desk): readonly Follower[] {
  return allFollowers(desk, loadKnowledge());
}
