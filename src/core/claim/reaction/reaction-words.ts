import type { ReactionType } from "./reaction.ts";

// How English newswire tells reactions. Written from a general knowledge of the language: the verbs of denying and of
// refusing to speak with what they take, and the ways of saying that nobody was reached. No name and no matter is in it.

/**
 * Where the one who reacts stands: "subject" of the words, "speaker" of a sentence in which the words are said, either
 * of the two, "agent" behind them ("denied by Acme"), or "inside" ("neither Acme nor Beta would comment").
 */
export type WhoReacts = "subject" | "speaker" | "either" | "agent" | "inside";

export interface ReactionCue {
  readonly type: ReactionType;
  readonly who: WhoReacts;
  /** Global, over text in lower case with straight apostrophes. */
  readonly words: RegExp;
}

const cue = (type: ReactionType, who: WhoReacts, words: string): ReactionCue => ({
  type,
  who,
  words: new RegExp(`\\b(?:${words})`, "g"),
});

const NOT =
  "(?:would|will|could|can|did|does|do|is going to|was|were|has|have|had) ?n[o']t|won't|cannot|can't|wouldn't|didn't|doesn't|don't|couldn't";
const REFUSES = `declin(?:ed|es|ing) to|refus(?:ed|es|ing) to|(?:${NOT})(?: be)?(?: willing to| going to| prepared to)?`;
const HEARSAY =
  "(?:reports?|rumou?rs?|speculation|stor(?:y|ies)|articles?|suggestions?|notion|idea|talk|gossip|it|that|this|them|these)";
const NO_OBJECT =
  "(?:(?:any |all |the |those |these |a |an |his |her |its |their )?(?:wrong-?doing|allegations?|charges?|accusations?|liability|guilt|responsibility|permission|access|entry|bail|requests?|petitions?|motions?|applications?|appeals?|licen[cs]es?|approval|visas?|injunctions?|relief|coverage|claims?)\\b)";
const TALKS = "(?:talks|negotiations|discussions|negotiating|talking|discussing)";
const BE_NOT = "(?:(?:is|are|was|were|am|'s|'re) not|isn't|aren't|wasn't|weren't)";
const NOW = "(?:currently|presently|now|at present|at this (?:time|stage|point|moment)|at the moment|yet)";
const UNTRUE =
  "(?:untrue|false|baseless|unfounded|groundless|incorrect|inaccurate|wrong|nonsense|rubbish|fabricated|fabrication|without (?:any )?(?:foundation|basis|merit)|not true|not correct|pure (?:speculation|fiction|invention))";

export const REACTION_CUES: readonly ReactionCue[] = [
  cue("no comment", "subject", "(?:stopped|stopping) short of denying|(?:refused|declined) to deny"),
  cue("no comment", "either", "neither confirm(?:s|ed)? n?or den(?:y|ies|ied)"),
  cue(
    "no comment",
    "either",
    `(?:${REFUSES}) (?:immediately |publicly |be drawn (?:to )?)?(?:comment|discuss (?:the|any|such|a|it|that|those|market)|confirm or deny|say (?:whether|if)|speculate|be drawn)\\b(?! further| beyond| (?:for |on )?(?:the )?record)`,
  ),
  cue("no comment", "either", "never comment(?:s|ed)?\\b|not comment(?:ing)? on\\b"),
  cue(
    "no comment",
    "either",
    "(?:had|has|have|having|offered|gave|made|was making|were making) no (?:immediate |official |public )?comment\\b",
  ),
  cue("no comment", "speaker", "no comment\\b"),
  cue(
    "no comment",
    "inside",
    "neither [^.;]{2,90}? (?:would|will|wanted to|was willing to|were willing to|has|have|had)? ?comment(?:ed)?\\b",
  ),
  cue(
    "no answer",
    "subject",
    "(?:could|can)(?: ?not|n't) (?:immediately )?be (?:immediately )?(?:reached|contacted)\\b",
  ),
  cue(
    "no answer",
    "subject",
    "(?:was|were)(?: ?not|n't) (?:immediately )?(?:available|reachable)(?: (?:for|to) comment)\\b|(?:was|were) unavailable (?:for|to) comment\\b",
  ),
  cue(
    "no answer",
    "subject",
    "(?:did|does|has|have|had)(?: ?not|n't) (?:immediately |yet |so far )*(?:respond|responded|repl(?:y|ied))\\b(?= ?(?:immediately ?)?(?:$|[.,;]|to (?:(?:a|an|our|the|any|repeated|several|multiple|numerous|written|e-?mailed|phone|telephone|media|press) )*(?:requests?|e-?mails?|messages?|quer(?:y|ies)|questions?|inquir(?:y|ies)|calls?)))",
  ),
  cue(
    "no answer",
    "subject",
    "(?:did|has|have|had)(?: ?not|n't) (?:immediately |yet )*(?:return(?:ed)?|answer(?:ed)?) (?:\\w+ ){0,3}?(?:calls?|messages?|e-?mails?|requests?|questions?)\\b|(?:was|were)(?: ?not|n't) (?:immediately )?(?:returned|answered)\\b",
  ),
  cue("no answer", "subject", "(?:has|have|had) yet to (?:comment|respond|reply)\\b"),
  cue(
    "denied in part",
    "subject",
    "denie[sd] (?:only )?(?:a )?(?:parts?|some|aspects|details|certain|elements|portions?)\\b",
  ),
  cue(
    "denied",
    "subject",
    `(?:denie[sd]|denying|continue[sd]? to deny|disavow(?:s|ed))\\b(?! ${NO_OBJECT})(?! by\\b)`,
  ),
  cue("denied", "agent", "(?:denied|refuted|rebutted|dismissed) by"),
  cue(
    "denied",
    "subject",
    `(?:dismiss(?:es|ed)|reject(?:s|ed)|refute[sd]?|rebut(?:s|ted)|pour(?:s|ed) cold water on|play(?:s|ed) down|knock(?:s|ed) down|shoots down|shot down|scotch(?:es|ed)|quash(?:es|ed)) (?:(?:the|these|those|such|any|all|as|a|an|that|recent|latest|media|press|market|takeover|merger|newspaper|bid|earlier|published) ?)*${HEARSAY}\\b`,
  ),
  cue(
    "denied",
    "subject",
    `(?:call(?:s|ed)|describe[sd]|label(?:s|led|ed)|brand(?:s|ed)) (?:[\\w'-]+ ){1,6}?(?:as )?(?:[\\w'-]+ )?${UNTRUE}\\b`,
  ),
  cue(
    "denied",
    "speaker",
    "(?:there (?:is|was|were|are|'s)|there's) (?:absolutely )?(?:no truth|nothing (?:to|in)|no basis|no substance|no foundation|no such|not (?:a|any) (?:shred|grain|word) of truth)\\b",
  ),
  cue(
    "denied",
    "speaker",
    `${HEARSAY} (?:[\\w'-]+ ){0,4}?(?:is|are|was|were|had been) (?:(?:completely|totally|entirely|absolutely|simply|utterly|just) )?${UNTRUE}\\b`,
  ),
  cue(
    "denied",
    "speaker",
    `(?:${BE_NOT}|not) (?:${NOW} )?(?:(?:in|holding|engaged in|involved in|having|conducting|pursuing) (?:[\\w'-]+ ){0,3}?${TALKS}|negotiating|(?:up )?for sale|considering|contemplating|planning|pursuing|interested in|seeking|looking (?:to|at|for)|discussing|bidding)\\b`,
  ),
  cue(
    "denied",
    "speaker",
    `no (?:such |formal |merger |takeover )?${TALKS} (?:(?:is|are|was|were) (?:taking place|under ?way|going on|being held|in progress|held)|(?:had|have) (?:taken place|been held))\\b`,
  ),
  cue(
    "denied",
    "speaker",
    "(?:has|have|had|with) (?:absolutely )?no (?:intentions?|interest)\\b(?! rates?| payments?)",
  ),
  cue(
    "denied for now",
    "speaker",
    "(?:has|have|had|there (?:are|were|is|was)) no (?:current |present |immediate |specific |concrete |definite )*(?:plans?|proposals?)\\b",
  ),
  cue(
    "denied for now",
    "speaker",
    "no (?:current|present|immediate) (?:intentions?|interest|talks|negotiations)\\b",
  ),
  cue(
    "denied for now",
    "speaker",
    "(?:no (?:final |firm |formal )?(?:decisions?|deal|agreement|offer) (?:has|have|had|was|were|is) (?:yet )?(?:been )?(?:made|taken|reached|signed|agreed)|nothing (?:is|was|has been|had been) (?:yet )?(?:decided|agreed|signed|settled))\\b",
  ),
  cue(
    "talks confirmed",
    "subject",
    "(?:confirm(?:s|ed)|acknowledge[sd]|admit(?:s|ted)) (?!no|not)(?:(?!(?:not|no|never|n't)\\b)[\\w'-]+ ){0,9}?(?:talks|negotiations|discussions|approach|approached)\\b",
  ),
];

/** What bounds a denial in time: behind it in its clause, it denies no more than the present. */
export const ONLY_NOW =
  /\b(?:currently|presently|at present|at this (?:time|stage|point|moment)|at the (?:moment|present time)|right now|for now|for the time being|so far|as yet|yet|now|as of today|under way now)\b/;

/** A sentence with none of these words holds no reaction, and is not looked at twice. */
export const MAY_REACT =
  /comment|discuss|den(?:y|ie)|reached|contacted|respond|repl(?:y|ied)|returned?\b|answer|truth|talks|negotiat|plans?\b|intention|interest|decision|decided|baseless|unfounded|groundless|untrue|false|rumou?r|report|speculat|confirm|for sale|considering|contemplating|planning|pursuing|seeking|bidding|available/i;
