import type { Role } from "../../claim/kinds.ts";
import { listed } from "./names.ts";
import type { HowMany } from "./verbs.ts";

/**
 * How an act is put into words at each stage. The phrases begin with a verb in its plain form ("be considering a bid"),
 * so that they fit after "is", "is said to" and "may"; `noun` is the act as a thing, for what is denied or over.
 */
export interface Act {
  readonly subject: string;
  readonly number: HowMany;
  readonly considered: string;
  readonly talks: string;
  readonly proposed: string;
  readonly agreed: string;
  readonly completed: string;
  readonly noun: string;
  readonly nounNumber: HowMany;
}

/** The names in a rumour's roles. */
export type Named = Partial<Readonly<Record<Role, readonly string[]>>>;

export function named(names: Named, role: Role): readonly string[] {
  return names[role] ?? [];
}

/** An act that somebody does: considering, talking about, planning, agreeing to do and having done it. */
export function doing(
  subject: readonly string[],
  verb: { readonly plain: string; readonly doing: string; readonly done: string },
  noun: string,
): Act {
  return {
    subject: listed(subject),
    number: numberOf(subject),
    considered: `be considering ${verb.doing}`,
    talks: `be in talks to ${verb.plain}`,
    proposed: `plan to ${verb.plain}`,
    agreed: `have agreed to ${verb.plain}`,
    completed: `have ${verb.done}`,
    noun,
    nounNumber: "one",
  };
}

/** An act that is a thing to have or enter into: a partnership, a merger, a listing. */
export function having(subject: readonly string[], thing: string, completed: string, noun: string): Act {
  return {
    subject: listed(subject),
    number: numberOf(subject),
    considered: `be considering ${thing}`,
    talks: `be in talks on ${thing}`,
    proposed: `plan ${thing}`,
    agreed: `have agreed on ${thing}`,
    completed,
    noun,
    nounNumber: "one",
  };
}

/** What happens to a thing whose mover is not named: "Beta is said to be up for sale". */
export function sold(subject: readonly string[], noun: string): Act {
  return {
    subject: listed(subject),
    number: numberOf(subject),
    considered: "be up for sale",
    talks: "be the subject of talks on a sale",
    proposed: "be on offer",
    agreed: "be about to change hands",
    completed: "have changed hands",
    noun,
    nounNumber: "one",
  };
}

export function numberOf(names: readonly string[]): HowMany {
  return names.length > 1 ? "several" : "one";
}
