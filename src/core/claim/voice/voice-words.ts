import type { VoiceType } from "../attribution.ts";
import { exactly, type Lexicon, lexicon, nouns } from "../words/lexicon.ts";

/** What a head noun makes of a voice: "a company spokesman" is a party, "two people familiar with it" are anonymous. */
export const VOICE_NOUNS: ReadonlyMap<string, Exclude<VoiceType, "author">> = new Map(
  Object.entries({
    anonymous:
      "source sources people person insider insiders rumor rumors rumour rumours talk speculation buzz whispers leak leaker leakers tipster tipsters",
    analyst: `analyst analysts expert experts economist economists trader traders dealer dealers broker brokers observers
      consultant strategist researcher union unions campaigners activists professor critics investors arbitrageurs arbitragers watchers`,
    authority: `official officials minister ministry government regulator regulators court judge commission filing filings
      prosecutor prosecutors police authorities authority watchdog agency secretary parliament senator lawmakers tribunal department governor`,
    media: `report reports newspaper newspapers magazine media press daily journal paper website websites site sites blog blogs outlet outlets
      broadcaster television tv radio weekly publication`,
    party: `spokesman spokeswoman spokesperson chairman chairwoman president executive executives ceo cfo coo director founder
      co-founder company firm group companies firms statement release bank airline maker chief officer management lawyer
      lawyers adviser advisers administrator administrators attorney owner memo boss`,
  }).flatMap(([type, words]) =>
    words.split(/\s+/).map((word) => [word, type as Exclude<VoiceType, "author">] as const),
  ),
);

/** Words in a name that mark it as a news outlet, for outlets that no table lists. */
export const OUTLET_WORDS: ReadonlySet<string> = new Set(
  "times journal post news tribune herald telegraph guardian observer mail gazette chronicle daily press wire ledger evening courier inquirer examiner sentinel bulletin dispatch zeitung handelsblatt handelsblad newswire newsweek xinhua kyodo bloomberg reuters cnbc bbc cnn nikkei".split(
    " ",
  ),
);

/** Hearsay with nobody behind it: the words are the whole attribution. */
export const HEARSAY: Lexicon<"rumoured" | "speculated"> = lexicon([
  exactly(
    "rumoured",
    "reportedly",
    "allegedly",
    "supposedly",
    "is said to",
    "are said to",
    "was said to",
    "said to",
    "is understood to",
    "it is understood",
  ),
  exactly(
    "rumoured",
    "it was understood",
    "is rumored",
    "is rumoured",
    "are rumored",
    "are rumoured",
    "rumored",
    "rumoured",
    "is believed to",
    "are believed to",
    "tipped",
    "leaked",
  ),
  nouns("rumoured", "rumor", "rumour", "market rumor", "market rumour", "market talk", "gossip", "whisper"),
  exactly("rumoured", "talk of", "talk that", "rumors", "rumours", "word that"),
  exactly(
    "speculated",
    "speculation",
    "speculations",
    "speculated",
    "market speculation",
    "recent speculation",
    "widely expected",
  ),
]);

/** A guess in the document's own voice. */
export const GUESS_WORDS: ReadonlySet<string> = new Set(
  "may might could perhaps possibly probably likely possibility possibilities conceivably wouldn't speculate speculations speculation expect guess surprised".split(
    " ",
  ),
);
