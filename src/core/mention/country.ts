import type { Token } from "../document/token.ts";
import type { Candidate } from "./candidate.ts";
import { nationEnd } from "./government.ts";
import { COUNTRIES, NATIONS } from "./lexicon/nations.ts";
import { wordSet } from "./lexicon/word-list.ts";
import type { SentenceView } from "./sentence-view.ts";

// What governments do and companies' homes do not.
const ACTS = wordSet(`
  said says approved approves blocked blocks banned bans ordered orders wants plans announced announces agreed imposed imposes seeks sought threatened rejected rejects lifted signed fined accused
  opposes opposed asked demanded passed gave granted allowed allows refused warned launched opened considers considering
  confirms confirmed cleared clears refers referred charged charges investigates investigated orders sues sued raided halted suspended
  suspends halts probes probed grants denies denied demands calls called bars barred prohibits prohibited lifts
`);
const HELPERS = wordSet("has had will would may might could must is was");
// What comes between: "has not approved", "is also considering".
const BETWEEN = wordSet("not also now already recently since reportedly never yet been to be");
const ACTS_BASE = wordSet(`
  approve block ban order announce agree impose seek threaten reject lift sign fine accuse oppose ask demand pass give
  grant allow refuse warn open consider say want approved banned imposing seeking blocking reviewing investigating
  considering planning preparing weighing pressing threatening sought
`);

const PLACING = wordSet(
  "in at from across throughout near outside within into to for and of around inside through",
);

/** A country that acts, and so stands for its government: "Britain blocked the bid". */
export function findCountries(view: SentenceView): Candidate[] {
  const { tokens } = view;
  const found: Candidate[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const last = nationEnd(tokens, index);
    if (last === null || !isActing(tokens, index, last)) continue;
    found.push(countryAt(view, index, last));
  }
  return found;
}

function isActing(tokens: readonly Token[], first: number, last: number): boolean {
  const name = tokens
    .slice(first, last)
    .map((token) => token.lower)
    .join(" ");
  if (!COUNTRIES.has(name)) return false;
  const before = tokens[first - 1];
  if (PLACING.has(before?.lower ?? "")) return false;
  // "Western Australia", "Air France": part of a longer name.
  if (before?.shape === "capital" && first > 1) return false;
  const verb = tokens[last]?.lower ?? "";
  return ACTS.has(verb) || (HELPERS.has(verb) && doesLater(tokens, last + 1));
}

function doesLater(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (BETWEEN.has(tokens[at]?.lower ?? "")) at += 1;
  const verb = tokens[at]?.lower ?? "";
  return ACTS.has(verb) || ACTS_BASE.has(verb);
}

function countryAt(view: SentenceView, first: number, last: number): Candidate {
  const { tokens, text, sentence } = view;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last - 1]?.end ?? start;
  const name = text.slice(start, end);
  const words = [NATIONS.get(name.toLowerCase()) ?? name];
  return {
    start,
    end,
    text: name,
    sentence,
    first,
    last,
    opens: false,
    acts: true,
    words,
    uses: [],
    looks: "authority",
    rule: "country that acts",
  };
}
