import type { Stage } from "../../src/core/claim/claim.ts";

/**
 * Which words of a deal's status mean which stage, the first that fits: docs/deals.md says why. Words that say nothing
 * of how far a deal is ("announced", "took no action") are on no line and are not scored.
 */
export const STATUS_WORDS: readonly (readonly [RegExp, Stage | null])[] = [
  [/\bwork together\b|\bno action\b|\brecord date\b|\boverturned\b|\bfiled suit\b/, null],
  [/\bremain independent\b|^announced$|^tendered$/, null],
  [/\bnot true\b|\bno interest\b|\bno negotiations\b/, "denied"],
  [/\bnot (?:seeking|interested)\b|\bdoes not plan\b/, "denied"],
  [/\bterminate[ds]?\b|\bended\b|\breject(?:s|ed|ion)?\b|\bwithdr(?:aw|ew|awn)\b/, "ended"],
  [/\bcalled off\b|\bexpired\b|\bnot to accept\b|\bunable to\b/, "ended"],
  [/\breconsider\b|\bstudy(?:ing)?\b|\bconsider(?:ing|ation)\b|\binterested\b|\bmay\b/, "considered"],
  [/\b(?:wait(?:ing)?|plans? to|expects? to|move up)\b.*\bcomplet|\bcomplet\w+ all waiting/, "agreed"],
  [/\b(?:proposals?|proposed)\b/, "proposed"],
  [/\bagree|\bin principl?e\b|\bletter of intent\b|\bdefinitive\b|\btentative/, "agreed"],
  [/\btalks\b|\bnegotiations are\b|\bstarted negotiations\b|\bdiscuss|\bapproached\b|\bnegotiate\b/, "talks"],
  [/\bconcluded its negotiations\b|\bapprov|\bclearance\b|\baccepted\b|\breaffirmed\b/, "agreed"],
  [
    /\bstill expected\b|\bvote\b|\bexercise its right\b|^selling$|\bwill (?:acquire|be acquired|buy)\b/,
    "agreed",
  ],
  [
    /\bplan(?:s|ned)? to\b|\bintend|\bexpects? to\b|\bseeking\b|\bdecided to\b|\bwill (?:sell|offer)\b/,
    "proposed",
  ],
  [/\bprepared to\b|\bwould\b|\bincrease its\b|\bextend/, "proposed"],
  [/\boffer(?:s|ed|ing)?\b|\bbids?\b|\bbidders\b|\bbattle\b|\brequested\b|\brevision\b/, "proposed"],
  [/\bcomplete[ds]?\b|\bclosed\b|\bfinalized\b|\bassumed\b/, "completed"],
  [
    /\b(?:acquired|purchased|bought|sold)\b|\b(?:raised|boosted|lowered|increased) (?:its|his|their)\b/,
    "completed",
  ],
];
