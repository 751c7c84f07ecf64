import type { Figure } from "./document-draft.ts";
import type { Matter } from "./matter.ts";

// The grammar of reports in English. {a} and {b} are the parties as they are named at that point, {outlet} who publishes,
// {other} whom it credits. In brackets, any one of the parts.

/** What is said to be on, as a clause that stands by itself and as one behind "that". */
export const CLAUSES: Readonly<Record<Matter["kind"], readonly string[]>> = {
  acquisition: [
    "{a} is [in talks|in advanced talks|negotiating|in discussions] to [buy|acquire|take over] {b}",
    "{a} is [considering|weighing|exploring|working on] a [bid|takeover bid|takeover offer] for {b}",
    "{a} [plans|wants|intends] to [buy|acquire|take over] {b}",
    "{a} is [preparing|readying|drawing up] [an offer|a bid] for {b}",
  ],
  merger: [
    "{a} and {b} are [in talks|in early talks|in advanced talks|holding talks] to merge",
    "{a} and {b} are [discussing|considering|exploring] a merger",
    "{a} is [in talks|negotiating] to merge with {b}",
  ],
  stake: [
    "{a} is [in talks|negotiating|in discussions] to [buy|acquire|take] a [{percent} percent|minority] stake in {b}",
    "{a} [plans|wants] to [buy|acquire] a [{percent} percent|minority] stake in {b}",
    "{a} is [considering|weighing] the purchase of a [{percent} percent|minority] stake in {b}",
  ],
  partnership: [
    "{a} and {b} are [in talks about|negotiating|discussing] a strategic partnership",
    "{a} is [in talks|negotiating] with {b} about a [strategic partnership|partnership]",
    "{a} and {b} [plan|intend] to [form|enter into] a strategic partnership",
  ],
};

/** On the outlet's own unnamed sources; {clause} is one of the clauses. */
export const OWN_SOURCES: readonly string[] = [
  "{clause}, [two|three|several] people familiar with the matter told {outlet}.",
  "{clause}, according to [two|three|several] people [with knowledge of the talks|briefed on the plans], who asked not to be named because the discussions are private.",
  "{clause}, [people|sources|two people] familiar with the [matter|situation] said.",
  "{clause}, a person close to [{a}|{b}] told {outlet}.",
  "{outlet} has learned from [people|sources] close to the [talks|companies] that {clause}.",
  "{clause}, said [three|two] people with direct knowledge of the matter.",
  "Sources close to {b} told {outlet} that {clause}.",
];

/** On the word of an authority; one knows, whoever reads its register. */
export const AUTHORITY: Readonly<Record<Matter["kind"], readonly string[]>> = {
  acquisition: [
    "{a} [plans|intends] to [buy|acquire] {b}, [a filing with the {authority} shows|according to a filing with the {authority}].",
    "The {authority} said [it is reviewing|it will review] {a}'s [planned|proposed] [takeover|acquisition] of {b}.",
  ],
  merger: [
    "{a} and {b} [plan|intend] to merge, [a filing with the {authority} shows|according to a filing with the {authority}].",
    "The {authority} said [it is reviewing|it will review] the [planned|proposed] merger of {a} and {b}.",
  ],
  stake: [
    "{a} [plans|intends] to [buy|acquire] a {percent} percent stake in {b}, [a filing with the {authority} shows|according to a filing with the {authority}].",
  ],
  partnership: [
    "{a} and {b} [plan|intend] to [form|enter into] a strategic partnership, [a filing with the {authority} shows|according to a filing with the {authority}].",
  ],
};

/** A named person told this outlet. */
export const INTERVIEW: readonly string[] = [
  "{clause}, {person}, a former [director|finance chief|chairman] of {b}, told {outlet} in an interview.",
  "{clause}, {person}, who [sat on the board of|once ran] {b}, said in an interview with {outlet}.",
  "In an interview with {outlet}, {person}, a former [director|chairman] of {b}, said that {clause}.",
];

/** What an informed person adds, in the words of a quotation. */
export const INTERVIEW_QUOTES: readonly string[] = [
  "“[They|Both sides] have been [sitting together|going over the books] for weeks and [nobody|no one] wants to be the first to [leave the table|blink],” {person} said.",
  "“I [saw|was shown] the [papers|drafts] myself, and the only open question is [who pays for the pensions|where the head office goes],” said {person}.",
  "“The [lawyers|banks] were [called in|told] before the summer, so this is [no|hardly a] passing fancy,” {person} said.",
  "“My [old colleagues|successors] [asked|rang] me about it in the spring and I told them to [hold out|take it],” said {person}.",
  "“Whoever has [walked|seen] those halls knows that they [cannot|will not] go on alone for another year,” {person} said.",
  "“It was my [idea|plan] ten years ago, and [now|today] they have the money for it,” said {person}.",
];

export const SOURCE_QUOTES: readonly string[] = [
  "“It is [closer|further along] than [anyone outside thinks|the market believes],” one of the people said.",
  "“There is [still|only] one [hard|big] point left and it is about [the factories|the brand],” one of the people said.",
  "“[Either side|Any of them] could still walk away [before the board meets|over the price],” said one of the people.",
  "“Nobody in the room [doubts|questions] that this will be [signed|put to a vote] before the [winter|holidays],” said one of them.",
  "“They have [agreed|settled] on the shape of it, and what is [left|missing] is a number,” one of them said.",
  "“If the [unions|lenders] go along there is [nothing|little] that can stop it now,” said one person.",
  "“The chairman [was against|did not like] it until [Friday|the spring], and then he saw the books,” one person said.",
  "“We were told to [clear|empty] our calendars for the [whole|rest of the] month,” said a person who is at work on it.",
  "“Both have tried this [once|twice] before, but never with the [banks|owners] behind them,” one of those people said.",
];

/** Figures that those who know can give. */
export const FIGURES: Readonly<Record<Figure, readonly string[]>> = {
  price: [
    "[The deal|A deal|The transaction] [would|could] [value {b} at|be worth] [about|around|some] {price}.",
    "The sum [on the table|under discussion] is {price}.",
    "[Bankers put|Those involved put] the price at {price}, [debt included|without debt].",
    "At {price} it would be the [largest|biggest] step that {a} has taken.",
    "{price} is what {b} [is to be|would be] valued at.",
  ],
  jobs: [
    "The two [together|companies] [employ|have] {jobs} people.",
    "[Together they|Both taken together] would have a staff of {jobs}.",
    "{jobs} [jobs|workers] are [touched by|in] the plan.",
    "On the payrolls of both there are {jobs} names.",
    "Unions speak for [most|many] of the {jobs} employees.",
  ],
  adviser: [
    "{person}, a [banker|lawyer] at [the house that|a firm which] advises {b}, [has been|was] [hired|brought in] to look at the terms.",
    "The terms are in the hands of {person}, who [advises|works for] {b}.",
    "{b} has asked {person} [for advice|to go through the offer].",
    "On the side of {a} it is {person} who [leads|conducts] the talks.",
  ],
  percent: [
    "The plan [was|has been] put before the board [earlier this month|last week], and {percent} percent of the shareholders [have been|were] sounded out.",
    "Owners of {percent} percent of the shares [know of|have been asked about] it.",
    "[A family|One fund] that holds {percent} percent [is said to be|is] in favour.",
    "With {percent} percent of the votes, the [heirs|founders] would have to agree.",
  ],
};

export const BACKGROUND: readonly string[] = [
  "{firm}, which has its head office in {town}, [runs|operates] {count} [plants|sites|branches] and is known for its {trade} [business|arm].",
  "Analysts [have long called|often describe] the {trade} [business|industry] [crowded|ripe for change|slow to change].",
  "{firm} [was founded|began] in {town} [as a family business|in the last century] and [has been listed|has traded] on the exchange there for {count} years.",
  "Business at {firm} was [brisk|slow|uneven] last year; sales [rose|fell|slipped] by {count} percent[, the annual report shows| on the year before|].",
  "The {trade} [sector|trade] has had [a hard|a good|an odd] year, with [costs|orders|prices] [up|down] by {count} percent.",
  "{town}, where {firm} has its [largest|oldest] [works|office], [lives from|depends on] the {trade} trade.",
  "Two of every {count} [households|families] in {town} have [someone|a member] on the payroll of {firm}.",
  "[Customers|Buyers] of {firm} are mostly in [the north|the south|overseas markets], and {town} is its main port.",
  "For {trade} makers the [strong currency|price of power] has been the [main|greatest] worry since the spring.",
  "At its last meeting in {town} {firm} [raised|cut|kept] the dividend and spoke of {count} new [shops|lines|vessels].",
  "{firm} spends {count} percent of its sales on research, [more|less] than most of its [rivals|peers] do.",
  "The [mayor|council] of {town} has [promised|offered] land to whoever builds {trade} [works|plants] there.",
  "{count} years ago hardly anybody outside {town} had heard of {firm}.",
  "In the {trade} trade, [margins|profits] of {count} percent are [thought good|the rule].",
];

export const CLOSING: readonly string[] = [
  "[{a}|{b}] declined to comment.",
  "A spokes[man|woman] for [{a}|{b}] declined to comment.",
  "[{a}|{b}] did not [answer|reply to] [questions|a request for comment] [|at once].",
  "Shares in {b} [rose|climbed|gained] {count} percent in {town}.",
  "Neither company [would|wanted to] [speak|comment] on the matter.",
  "In {town} the stock of {b} was up by {count} percent.",
];

/** Hearsay: the writer knows that it is said, and nothing else. */
export const HEARSAY: readonly string[] = [
  "{clause}, according to [media reports|press reports|reports].",
  "[Rumour has it|Word is|There is talk|Rumours are going round] that {clause}.",
  "{clause}, it is rumoured.",
  "It is [rumoured|whispered] that {clause}.",
  "[Reports say|Media reports say|Press reports suggest] that {clause}.",
  "{clause}, if the latest rumours are to be believed.",
];

/** Credits another outlet, in words alone. */
export const ACCORDING: readonly string[] = [
  "{clause}, according to {other}.",
  "{clause}, {other} reported[ on {weekday}|].",
  "{clause}, {other} reported[ on {weekday}|], citing [people|sources] familiar with the matter.",
  "{other} reports that {clause}.",
  "According to a report [in|by] {other}, {clause}.",
  "{clause}, {other} said, citing [unnamed|unidentified] [people|sources].",
];

export const PARTY: readonly string[] = [
  "{a} said on {weekday} that it [is in talks with|is talking to] {b}.",
  "{a} confirmed on {weekday} that {clause}.",
  "{clause}, {a} said in a statement on {weekday}.",
];

export const HEADLINES: Readonly<Record<Matter["kind"], readonly string[]>> = {
  acquisition: [
    "{a} [said to eye|in talks to buy|considers bid for|weighs takeover of] {b}",
    "{b} [seen as|said to be] a target of {a}",
  ],
  merger: [
    "{a} and {b} [said to be in merger talks|discuss merger|consider a merger]",
    "{a}, {b} [in talks to merge|explore merger]",
  ],
  stake: ["{a} [said to seek|in talks to buy] stake in {b}", "{a} [eyes|weighs] stake in {b}"],
  partnership: ["{a} and {b} [said to plan|in talks on] partnership", "{a}, {b} [discuss|plan] partnership"],
};

export const AUTHORITIES: readonly string[] = [
  "European Commission",
  "Federal Trade Commission",
  "Competition and Markets Authority",
  "Securities and Exchange Commission",
];

/** Words for words: what a spinner of texts changes so that no sentence is the same. */
export const SYNONYMS: readonly (readonly [from: string, to: string])[] = [
  ["told", "informed"],
  ["about", "roughly"],
  ["around", "approximately"],
  ["some", "about"],
  ["people", "persons"],
  ["said", "stated"],
  ["known for", "famous for"],
  ["business", "trade"],
  ["rose", "went up"],
  ["climbed", "increased"],
  ["gained", "advanced"],
  ["fell", "dropped"],
  ["last year", "in the past year"],
  ["head office", "headquarters"],
  ["plants", "factories"],
  ["sites", "locations"],
  ["founded", "established"],
  ["began", "started"],
  ["declined to comment", "refused to comment"],
  ["employ", "have on their payroll"],
  ["would", "might"],
  ["could", "may"],
  ["earlier this month", "at the start of this month"],
  ["last week", "in the week before"],
  ["crowded", "overcrowded"],
  ["largest", "biggest"],
  ["oldest", "most ancient"],
  ["deal", "transaction"],
  ["answer", "respond to"],
  ["hard", "difficult"],
  ["companies", "firms"],
  ["shareholders", "stockholders"],
  ["sounded out", "asked"],
];
