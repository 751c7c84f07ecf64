import { wordSet } from "../../mention/lexicon/word-list.ts";
import type { Frame } from "../frame.ts";
import { frame, having, noun, verb, words } from "./build.ts";
import { POSTS } from "./conditions.ts";

/** What a company looks for or gets rid of when a post falls free. */
const POSTS_SOUGHT = wordSet(
  "ceo chairman chairwoman chief executive boss cfo president successor replacement board directors head",
);

const POST_NOUNS: ReadonlySet<string> = new Set(["post", "role", "job", "title", "position"]);

/** A person takes or leaves a post at an organisation. */
export const EXECUTIVE: readonly Frame[] = [
  frame("executive", "appoint", {
    triggers: [
      verb(
        "appoint",
        "name",
        "hire",
        "promote",
        "elect",
        "tap",
        "install",
        "recruit",
        "poach",
        "pick",
        "choose",
      ),
    ],
    roles: {
      subject: "company",
      object: "person",
      by: "company",
      of: "company",
      at: "company",
      as: "company",
      to: "company",
    },
    needs: [["company", "person"]],
    stage: "by-tense",
    where: [having("sentence", POSTS)],
  }),
  frame("executive", "hire", {
    // With a company and a person these need no post to be named.
    triggers: [
      verb(
        "hire",
        "poach",
        "recruit",
        "rehire",
        "lure",
        "part ways with",
        "part company with",
        "cut ties with",
      ),
      verb("fire", "oust", "sack", "suspend", "lay off", "dismiss"),
    ],
    roles: { subject: "company", object: "person", by: "company", at: "company" },
    needs: [["company", "person"]],
    stage: "by-tense",
  }),
  frame("executive", "pick to lead", {
    triggers: [verb("name", "pick", "choose", "tap", "ask", "bring in", "call in", "select")],
    roles: { subject: "company", object: "person", by: "company" },
    needs: [["company", "person"]],
    stage: "by-tense",
    where: [having("after", new Set(["lead", "run", "head", "oversee", "replace", "succeed", "chair"]))],
  }),
  frame("executive", "from the post", {
    triggers: [
      words(
        "was fired from",
        "been fired from",
        "was ousted from",
        "was ousted by",
        "is leaving",
        "has left",
        "on leave from",
      ),
      words(
        "leave of absence from",
        "on a leave of absence from",
        "was suspended by",
        "was fired by",
        "had left",
      ),
    ],
    roles: { subject: "person", object: "company" },
    needs: [["company", "person"]],
    stage: "completed",
  }),
  frame("executive", "nominate", {
    triggers: [verb("nominate", "propose")],
    roles: {
      subject: "company",
      object: "person",
      by: "company",
      to: "company",
      as: "company",
      of: "company",
    },
    needs: [["company", "person"]],
    stage: "proposed",
    where: [having("sentence", POSTS)],
  }),
  frame("executive", "dismiss", {
    triggers: [verb("fire", "oust", "sack", "dismiss", "replace", "suspend", "remove")],
    roles: {
      subject: "company",
      object: "person",
      by: "company",
      of: "company",
      at: "company",
      from: "company",
      as: "company",
    },
    needs: [["company", "person"]],
    stage: "by-tense",
    where: [having("sentence", POSTS)],
  }),
  frame("executive", "leave", {
    triggers: [
      verb(
        "resign",
        "step down",
        "step aside",
        "retire",
        "quit",
        "leave",
        "depart",
        "stand down",
        "bow out",
        "relinquish",
        "vacate",
        "be replaced",
        "step back from",
      ),
    ],
    roles: {
      subject: "person",
      object: "company",
      from: "company",
      of: "company",
      at: "company",
      as: "company",
    },
    needs: [["company", "person"]],
    stage: "by-tense",
  }),
  frame("executive", "join", {
    triggers: [verb("join", "rejoin")],
    roles: { subject: "person", object: "company", of: "company", as: "company" },
    needs: [["company", "person"]],
    stage: "by-tense",
  }),
  frame("executive", "company seeks", {
    triggers: [verb("seek", "look for", "search for", "hunt for")],
    roles: { subject: "company", whose: "company", of: "company", at: "company" },
    needs: [["company"]],
    stage: "proposed",
    where: [having("object", POSTS_SOUGHT)],
    weight: "fallback",
  }),
  frame("executive", "company loses", {
    // "Acme loses its finance chief": nobody need be named.
    triggers: [
      verb(
        "lose",
        "seek",
        "look for",
        "search for",
        "hunt for",
        "replace",
        "oust",
        "unseat",
        "remove",
        "fire",
        "sack",
      ),
    ],
    roles: { subject: "company", whose: "company", of: "company", at: "company" },
    needs: [["company"]],
    stage: "by-tense",
    where: [having("after", POSTS_SOUGHT)],
    weight: "fallback",
  }),
  frame("executive", "incoming", {
    triggers: [words("incoming", "designate", "-elect")],
    roles: { object: "person", owner: "company" },
    needs: [["company", "person"]],
    stage: "agreed",
    where: [having("sentence", POSTS)],
  }),
  frame("executive", "will be", {
    triggers: [words("will be", "is to be")],
    roles: { subject: "person", of: "company", at: "company", whose: "company" },
    needs: [["company", "person"]],
    stage: "agreed",
    where: [having("head", POSTS)],
  }),
  frame("executive", "become", {
    triggers: [
      verb(
        "become",
        "take over as",
        "serve as",
        "return as",
        "start as",
        "take the reins of",
        "be promoted to",
      ),
    ],
    roles: {
      for: "company",
      subject: "person",
      object: "company",
      of: "company",
      at: "company",
      as: "company",
    },
    needs: [["company", "person"]],
    stage: "by-tense",
    where: [having("sentence", POSTS)],
  }),
  frame("executive", "succeed", {
    triggers: [verb("succeed", "replace", "take over from")],
    roles: { subject: "person", object: "person", by: "person", at: "company", of: "company", as: "company" },
    needs: [["company", "person"]],
    stage: "by-tense",
    where: [having("sentence", POSTS)],
  }),
  frame("executive", "is to be", {
    triggers: [
      words("will be its", "will be the", "is its new", "is the new", "is to be its", "will be the new"),
    ],
    roles: { subject: "person", object: "company", of: "company", at: "company" },
    needs: [["company", "person"]],
    stage: "agreed",
    where: [having("sentence", POSTS)],
  }),
  frame("executive", "take a seat", {
    triggers: [verb("take a seat on", "join the board of", "take the helm of")],
    roles: { subject: "person", object: "company" },
    needs: [["company", "person"]],
    stage: "by-tense",
  }),
  frame("executive", "take a post", {
    triggers: [verb("take", "assume", "take on", "get")],
    roles: { subject: "person", of: "company", at: "company", as: "company" },
    needs: [["company", "person"]],
    stage: "by-tense",
    where: [having("object", POST_NOUNS)],
  }),
  frame("executive", "led by", {
    triggers: [words("been led by", "been headed by"), words("be led by", "be headed by", "be run by")],
    roles: { subject: "company", object: "person" },
    needs: [["company", "person"]],
    stage: "by-tense",
  }),
  frame("executive", "successor", {
    triggers: [
      words("successor is", "successor will be", "successor was", "replacement is", "replacement will be"),
    ],
    roles: { object: "person" },
    needs: [["company", "person"]],
    stage: "completed",
  }),
  frame("executive", "appointment", {
    triggers: [
      noun(
        "appointment",
        "resignation",
        "departure",
        "retirement",
        "ouster",
        "dismissal",
        "promotion",
        "hiring",
      ),
    ],
    roles: {
      owner: "person",
      of: "person",
      at: "company",
      from: "company",
      as: "company",
      by: "company",
      beside: "company",
    },
    needs: [["company", "person"]],
    stage: "completed",
  }),
];
