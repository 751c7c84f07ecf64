import { latestOf } from "../base/moment.ts";
import type { Report } from "../rumour/rumour.ts";
import type { Citation } from "./citations.ts";
import { squeezedKey } from "./outlet-names.ts";
import type { Phantom } from "./phantom.ts";
import type { Sought } from "./sought.ts";
import type { Telling } from "./telling.ts";

/** Each cited and not held voice once, however many cite it and by what name, in the order in which they are first cited. */
export function phantomsOf(tellings: readonly Telling[], sought: Sought): readonly Phantom[] {
  const phantoms = new Map<string, Phantom>();
  const keys = new Map<string, string>();
  for (const { report } of tellings) {
    const unheld = sought.unheld.get(report.id) ?? [];
    // A document that speaks of "the user" and of Weibo speaks of one account.
    const account = unheld.find(({ kind }) => kind === "account");
    for (const citation of unheld) {
      const of = citation.kind === "account" && account !== undefined ? namesOf(account) : [];
      const key = knownKey([...of, ...namesOf(citation)], keys);
      phantoms.set(key, citedAgain(phantoms.get(key), citation, report));
    }
  }
  return [...phantoms.values()];
}

function citedAgain(known: Phantom | undefined, citation: Citation, { id, published }: Report): Phantom {
  if (known === undefined) {
    return {
      words: citation.shownBy.words,
      type: "media",
      kind: citation.kind,
      language: citation.language,
      outlet: citation.outlet,
      before: published === null ? null : latestOf(published),
      citedBy: [id],
    };
  }
  return {
    ...known,
    language: known.language ?? citation.language,
    outlet: known.outlet ?? citation.outlet,
    before: known.before ?? (published === null ? null : latestOf(published)),
    citedBy: known.citedBy.includes(id) ? known.citedBy : [...known.citedBy, id],
  };
}

/**
 * The names by which a citation may be the same as another: the outlet, the address, the name without blanks and marks;
 * and for what has no name, its kind and language ("a section of the Chinese media", "several Chinese sites").
 */
function namesOf({ outlet, address, kind, language, shownBy }: Citation): readonly string[] {
  const page = address === null ? [] : [`at ${address}`];
  if (outlet !== null) return [outlet, ...page];
  if (kind === "press" || kind === "forum") return [`${kind} ${language ?? ""}`, ...page];
  return [`named ${squeezedKey(accountIn(shownBy.words))}`, ...page];
}

/** "Weibo user @Reviewer" and "@Reviewer on Weibo" are one; "a Weibo user" is whoever it is there. */
function accountIn(words: string): string {
  return /@\w{2,}/u.exec(words)?.[0] ?? words.replace(/^(?:an?|the|one) /iu, "");
}

function knownKey(names: readonly string[], keys: Map<string, string>): string {
  const [first = ""] = names;
  const key = names.map((name) => keys.get(name)).find((known) => known !== undefined) ?? first;
  for (const name of names) if (!keys.has(name)) keys.set(name, key);
  return key;
}
