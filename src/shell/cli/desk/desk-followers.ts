import type { Follower } from "../../../core/ledger/follower.ts";
import { loadKnowledge } from "../../knowledge.ts";
import type { Desk } from "../../store/desk-store.ts";
import { indexFollower } from "../../store/index-follower.ts";
import { searchFollower } from "../../store/search-follower.ts";
import { changesFollower } from "../../work/changes/follow-changes.ts";
import { boardFollower } from "../../work/followers.ts";
import { recordsFollower } from "../../work/records/follow-records.ts";

/** Everything on a desk that is made from its ledger, in the order in which one needs the other. */
export function followersOf(desk: Desk): readonly Follower[] {
  const knowledge = loadKnowledge();
  return [
    indexFollower(desk),
    searchFollower(desk),
    boardFollower(desk, knowledge),
    changesFollower(desk, knowledge),
    recordsFollower(desk, knowledge),
  ];
}
