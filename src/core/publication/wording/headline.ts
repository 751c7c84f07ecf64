import { unreachable } from "../../base/unreachable.ts";
import type { Certainty, Stage } from "../../claim/claim.ts";
import type { ClaimKind } from "../../claim/kinds.ts";
import type { Act, Named } from "./act.ts";
import { bankruptcy, executive, layoffs, legal, listing, product } from "./company.ts";
import { jointVenture, licensing, partnership } from "./cooperation.ts";
import { acquisition, divestiture, investment, merger, stake } from "./ownership.ts";
import { finite, type HowMany } from "./verbs.ts";

/** A kind without words here does not compile. */
const ACTS: Readonly<Record<ClaimKind, (names: Named) => Act>> = {
  acquisition,
  merger,
  stake,
  divestiture,
  "joint-venture": jointVenture,
  partnership,
  licensing,
  investment,
  listing,
  product,
  executive,
  layoffs,
  legal,
  bankruptcy,
};

/**
 * A rumour in one plain sentence: "Xiaomi is said to be considering a partnership with Nokia". No full stop. Talk that is
 * denied by nobody who should know is "called untrue".
 */
export function headlineOf(
  kind: ClaimKind,
  names: Named,
  stage: Stage | "called untrue",
  certainty: Certainty,
): string {
  const act = ACTS[kind](names);
  switch (stage) {
    case "denied":
      return put(`Talk of ${act.noun}`, "one", "have been denied", certainty);
    case "called untrue":
      return put(`Talk of ${act.noun}`, "one", "have been called untrue", certainty);
    case "ended":
      return put(
        capital(definite(act.noun)),
        act.nounNumber,
        OVER.has(kind) ? "be over" : "be off",
        certainty,
      );
    default:
      return put(act.subject.replace(/^the /, "The "), act.number, act[stage], certainty);
  }
}

/** Nobody can call these off; they end. */
const OVER: ReadonlySet<ClaimKind> = new Set(["legal", "bankruptcy"]);

function put(subject: string, number: HowMany, phrase: string, certainty: Certainty): string {
  switch (certainty) {
    case "fact":
      return `${subject} ${finite(phrase, number)}`;
    case "reported":
      return `${subject} ${finite("be reported", number)} to ${phrase}`;
    case "rumoured":
      return `${subject} ${finite("be said", number)} to ${phrase}`;
    case "speculated":
      return `${subject} may ${phrase}`;
    default:
      return unreachable(certainty);
  }
}

/** What is over is known by now: "the purchase", not "a purchase". */
function definite(noun: string): string {
  return noun.replace(/^an? /, "the ");
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
