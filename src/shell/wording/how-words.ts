// What each word of the desk means, in plain words. The keys are those of the tables that the code works by, so that a word
// without an explanation does not compile, and one that is no more does not either.

import type { VoiceType } from "../../core/claim/attribution.ts";
import type { Certainty, Modality, Stage } from "../../core/claim/claim.ts";
import type { ClaimKind, KindGroup } from "../../core/claim/kinds.ts";
import type { ReactionType } from "../../core/claim/reaction/reaction.ts";
import type { ReportRole } from "../../core/provenance/role.ts";
import type { TraceBasis } from "../../core/provenance/trace.ts";
import type { DraftWarningType } from "../../core/publication/draft/draft-check.ts";
import type { Relation } from "../../core/rumour/family.ts";
import type { AspectOutcome, RumourState } from "../../core/standing/state.ts";

export const STATE_RULES: Readonly<Record<RumourState, string>> = {
  heard: "One report is known.",
  repeated: "More reports are known, and behind all of them stands one origin.",
  corroborated: "Two origins or more, of different publisher families, know it for themselves.",
  denied: "A party or an authority denied it on record, and nothing came after. Denied is not refuted.",
  confirmed:
    "A party or an authority states as a fact that it is agreed or done; or two origins of two families do. One report, however sure, confirms nothing unless a party or an authority stands behind it.",
  "confirmed in part":
    "Confirmed, but not as it was rumoured: a party was another, or a share was bought where all was rumoured.",
  refuted: "Two publisher families say on their own word that it is untrue.",
  ended: "It was real and was called off, rejected or blocked.",
  expired: "Nobody settled it, and the time by which it should have come true has passed.",
};

export const STAGE_MEANINGS: Readonly<Record<Stage, string>> = {
  considered: "Somebody considers it, may do it, is expected to.",
  talks: "There are talks about it, and no formal offer.",
  proposed: "An offer, a bid, a plan that was announced.",
  agreed: "Signed, or agreed in principle.",
  completed: "Done: bought, closed, launched, in effect.",
  denied: "A party says that it is not so, or the document says that it was untrue.",
  ended: "It was real, and was withdrawn, rejected, blocked or left to lapse.",
};

export const CERTAINTY_MEANINGS: Readonly<Record<Certainty, string>> = {
  fact: "Stated as established, or announced by a party or an authority.",
  reported: "Somebody who is named or described says so, and there is no official word.",
  rumoured: "Hearsay: “reportedly”, market talk, leaks, with nobody named.",
  speculated: "Somebody's guess: may, could, a likely candidate.",
};

export const MODALITY_MEANINGS: Readonly<Record<Modality, string>> = {
  report: "What the document reports as it stands now.",
  recalled: "An earlier matter, told as background. It belongs to that earlier rumour and not to today's.",
  speculation: "The writer's own guess. It opens no rumour and counts as no origin.",
};

export const VOICE_MEANINGS: Readonly<Record<VoiceType, string>> = {
  party: "A company of the matter, its officials, its statement.",
  authority: "A regulator, a court, a government, a filing.",
  media: "Another outlet, or a kind of outlets (“a section of the Chinese press”).",
  analyst: "Analysts, experts, traders.",
  anonymous: "People familiar with it, unnamed sources, rumours.",
  author: "Nobody is credited: the document says it on its own word.",
};

export const ROLE_MEANINGS: Readonly<Record<ReportRole, string>> = {
  origin: "The first that is known to say it, on a word that is not taken from another report.",
  independent: "A later one, of another publisher family, on a word of its own.",
  repeat: "The same knowledge again. However many there are, they add no origin.",
  reprint: "The same text.",
  translation: "The same text in another language.",
  first_party: "A party's own statement. It can settle the matter, and is never an independent origin.",
  undetermined: "Nothing shows where it has it from. It counts for nothing.",
};

export const TRACE_MEANINGS: Readonly<Record<TraceBasis, string>> = {
  copies: "The two texts are nearly the same.",
  credits: "The page credits the other: “via”, “source”, the tag of a wire.",
  links: "The page links to the other.",
  cites: "The text names the other outlet.",
  quotes: "It has the same words of the same speaker.",
  reuses: "It has whole runs of words in common with the other.",
  translates: "It tells the same, figures and names alike, in another language.",
};

export const OUTCOME_MEANINGS: Readonly<Record<AspectOutcome, string>> = {
  true: "It was as rumoured.",
  false: "It was not.",
  changed: "It came true in another form: another sum, another share.",
  late: "It came true after the time that was told. Late is not false.",
  open: "Nothing settles it yet.",
};

export const REACTION_MEANINGS: Readonly<Record<ReactionType, string>> = {
  denied: "That it is not so at all.",
  "denied for now": "Only that it is not so at present: “not in talks at this time”, “no plans”.",
  "denied in part": "That some of it is not so.",
  "no comment": "Neither yes nor no. It moves nothing.",
  "no answer": "Nothing, though it was asked.",
  "talks confirmed": "That there are talks, and no more.",
};

export const RELATION_MEANINGS: Readonly<Record<Relation, string>> = {
  rival: "Somebody else is after the same company.",
  narrower: "It says who, where this one leaves it open.",
  broader: "It leaves open who is meant, and may be this one or another.",
  earlier: "The same parties, before.",
  later: "The same parties, afterwards.",
  neighbour: "The same parties in another matter: a supply deal beside a bid, the brand beside its owner.",
};

export const KIND_MEANINGS: Readonly<Record<ClaimKind, string>> = {
  acquisition: "Someone takes all or control of a company, unit, brand or its assets.",
  merger: "Two combine, and the text speaks of merging.",
  stake: "Someone buys, holds, raises or sells up to half.",
  divestiture: "An owner sells or spins off a unit, and the buyer is unknown or not the point.",
  "joint-venture": "Companies set up or own a company together.",
  partnership: "An alliance, co-operation, supply, an order, distribution.",
  licensing: "A licence of patents, technology, content or a brand.",
  investment: "Money for a company: a funding round, a loan, a bond.",
  listing: "Shares come to a market or leave it.",
  product: "A product is planned, launched, priced, delayed, changed, withdrawn.",
  executive: "A person is appointed, leaves, is sought or dismissed.",
  layoffs: "Jobs are cut, sites closed.",
  legal: "A suit, a probe, a ruling, an approval, a block, a fine, a settlement.",
  bankruptcy: "Insolvency, default, rescue.",
};

export const GROUP_MEANINGS: Readonly<Record<KindGroup, string>> = {
  ownership: "Who owns whom",
  cooperation: "Who works with whom",
  listing: "Shares and markets",
  product: "Products",
  executive: "People at the top",
  layoffs: "Jobs",
  legal: "Courts and authorities",
  bankruptcy: "Insolvency",
};

export const WARNING_MEANINGS: Readonly<Record<DraftWarningType, string>> = {
  headline: "The headline goes further, or is surer, than the text below it.",
  unattributed: "A sentence tells as a fact, on nobody's word, what is not settled.",
  uncredited: "Others told it before, and the draft names and links none of them.",
  parties: "A company stands where another is meant, or is given what it only uses the name of.",
  circular: "Whom the draft cites has it from the draft's own page or outlet.",
};
