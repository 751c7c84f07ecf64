import type { VoiceType } from "../attribution.ts";
import { exactly, type Lexicon, lexicon, nouns } from "../words/lexicon.ts";

/** What a head noun makes of a voice: "a company spokesman" is a party, "two people familiar with it" are anonymous. */
export const VOICE_NOUNS: ReadonlyMap<string, Exclude<VoiceType, "author">> = new Map(
  Object.entries({
    anonymous: `source sources people person insider insiders rumor rumors rumour rumours talk speculation buzz whispers leak leaker
      leakers tipster tipsters post posts poster posters user users forum forums most many others voters respondents residents witnesses bystanders neighbours neighbors`,
    analyst: `analyst analysts expert experts economist economists trader traders dealer dealers broker brokers brokerage observers
      consultant consultants strategist strategists researcher researchers scientist scientists union unions campaigners campaigner activists activist
      professor critics critic investors investor arbitrageurs arbitragers watchers poll polls survey surveys study studies pollster pollsters
      scholar scholars academic academics historian historians protesters protester demonstrators advocates advocate proponents opponents
      commentator commentators columnist columnists pundit pundits association federation think-tank skeptics sceptics documentarian
      environmentalists lobbyists lobbyist strategists forecaster forecasters statistician`,
    authority: `official officials minister ministers ministry government regulator regulators court courts judge judges commission commissioner filing filings
      prosecutor prosecutors police authorities authority watchdog agency agencies secretary parliament senator senators lawmaker lawmakers tribunal
      department governor gov sen rep mayor congressman congresswoman legislator legislators legislature administration cabinet premier chancellor
      ambassador envoy diplomat diplomats sheriff councilman councilwoman councillor treasury bureau army military embassy agents
      congress senate committee ombudsman registrar inspector inspectors customs 10-k 10-q 8-k`,
    media: `report reports newspaper newspapers magazine magazines media press daily journal paper papers website websites site sites blog blogs outlet outlets
      broadcaster television tv radio weekly publication publications reporter reporters editorial article articles`,
    party: `spokesman spokeswoman spokesperson spokespeople chairman chairwoman chair president executive executives ceo cfo coo director directors founder
      co-founder company firm group companies firms statement release bank banks airline maker chief officer management lawyer campaign
      lawyers adviser advisers advisor advisors aide aides administrator administrators attorney attorneys owner owners memo boss board shareholder shareholders manager managers carrier automaker automakers retailer candidate nominee`,
  }).flatMap(([type, words]) =>
    words.split(/\s+/).map((word) => [word, type as Exclude<VoiceType, "author">] as const),
  ),
);

/** Media nouns that are as well what somebody publishes about a matter: they speak as their maker. */
export const ABOUT_ONESELF: ReadonlySet<string> = new Set(
  "report reports journal publication article website site blog".split(" "),
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
  nouns("rumoured", "chatter", "hearsay", "scuttlebutt", "tittle-tattle", "grapevine"),
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
