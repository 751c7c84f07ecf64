import type { Token } from "../document/token.ts";
import type { Candidate } from "./candidate.ts";
import { NATIONS } from "./lexicon/nations.ts";
import { wordSet } from "./lexicon/word-list.ts";
import type { SentenceView } from "./sentence-view.ts";

const OFFICES = wordSet(`
  government administration regulator regulators watchdog watchdogs authority authorities court courts ministry
  cabinet parliament prosecutors prosecutor police treasury legislature
`);
const OF_WHAT = wordSet(`
  competition antitrust anti-trust market markets securities media telecoms telecom telecommunications financial privacy
  data protection aviation drug banking bank communications cartel monopolies trade energy consumer safety tax customs
  state federal central appeals supreme district high top broadcasting stock industry health insurance internet
`);
const LONGEST_OFFICE = 4;

/**
 * Governments and their offices that have no capital: "the British government", "China's antitrust regulator", "EU
 * competition authorities". The office is what is named, the country says whose.
 */
export function findOffices(view: SentenceView): Candidate[] {
  const found: Candidate[] = [];
  for (let index = 0; index < view.tokens.length; index += 1) {
    const last = officeEnd(view.tokens, index);
    if (last === null) continue;
    found.push(officeAt(view, index, last));
    index = last - 1;
  }
  return found;
}

function officeEnd(tokens: readonly Token[], first: number): number | null {
  const nation = nationEnd(tokens, first);
  if (nation === null) return null;
  let at = tokens[nation]?.lower === "'s" ? nation + 1 : nation;
  for (const end = at + LONGEST_OFFICE; at < end; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.shape !== "lower") return null;
    if (OFFICES.has(token.lower)) return at + 1;
    if (!OF_WHAT.has(token.lower)) return null;
  }
  return null;
}

/** The end of a country's name or adjective that begins here: one word or two ("South Korean"). */
export function nationEnd(tokens: readonly Token[], first: number): number | null {
  const token = tokens[first];
  if (token === undefined || token.shape === "lower" || token.shape === "mark" || token.text === "It")
    return null;
  const next = tokens[first + 1];
  if (next !== undefined && NATIONS.has(`${token.lower} ${next.lower}`)) return first + 2;
  if (token.lower === "eu") return first + 1;
  return NATIONS.has(token.lower) && token.text !== "us" && token.text !== "Us" ? first + 1 : null;
}

function officeAt(view: SentenceView, first: number, last: number): Candidate {
  const { tokens, text, sentence } = view;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last - 1]?.end ?? start;
  const words = tokens.slice(first, last).map((token) => token.lower);
  return {
    start,
    end,
    text: text.slice(start, end),
    sentence,
    first,
    last,
    opens: false,
    acts: true,
    words: [NATIONS.get(words[0] ?? "") ?? words[0] ?? "", ...words.filter((word) => word !== "'s").slice(1)],
    uses: [],
    looks: "authority",
    rule: "office of a country",
  };
}
