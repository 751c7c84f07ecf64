import type { Knowledge } from "../../core/desk.ts";
import type { Follower } from "../../core/ledger/follower.ts";
import type { Desk } from "../store/desk-store.ts";
import { indexFollower } from "../store/index-follower.ts";
import { searchFollower } from "../store/search-follower.ts";
import { changesFollower } from "./changes/follow-changes.ts";
import { boardFollower } from "./followers.ts";
import { coverageFollower } from "./health/coverage.ts";
import { recordsFollower } from "./records/follow-records.ts";

/** What readers see, made from the ledger, in the order in which one needs the other. */
export function shownFollowers(desk: Desk, knowledge: Knowledge): readonly Follower[] {
  return [
    boardFollower(desk, knowledge),
    changesFollower(desk, knowledge),
    recordsFollower(desk, knowledge),
    coverageFollower(desk),
  ];
}

/** Everything on a desk that is made from its ledger. */
export function allFollowers(desk: Desk, knowledge: Knowledge): readonly Follower[] {
  return [indexFollower(desk), searchFollower(desk), ...shownFollowers(desk, knowledge)];
}
