import type { AnnotatedClaim, AnnotatedDocument } from "./annotated.ts";
import { readByWords, type WordReader } from "./read-by-words.ts";

const TRIGGERS: WordReader["triggers"] = [
  ["acquisition", ["acquirer", "target"], /\b(?:acquire[sd]?|takeover|buyout|buy|buying|bought|bid)\b/],
  ["merger", ["party", "party"], /\bmerg(?:e[sd]?|er|ing)\b/],
  ["stake", ["investor", "target"], /\b(?:stake|holding)\b/],
  ["divestiture", ["seller", "target"], /\b(?:sell|spin off|divest)\b/],
  ["joint-venture", ["party", "party"], /\bjoint venture\b/],
  ["partnership", ["party", "party"], /\b(?:partnership|alliance|contract|supply)\b/],
  ["licensing", ["licensor", "licensee"], /\blicen[sc](?:e[sd]?|ing)\b/],
  ["investment", ["recipient", "investor"], /\b(?:raised|funding)\b/],
  ["listing", ["issuer"], /\b(?:listing|public offering|float)\b/],
  ["product", ["maker", "product"], /\b(?:launch\w*|unveil\w*|recall\w*)\b/],
  ["executive", ["company", "person"], /\b(?:appoint\w*|resign\w*|retire)\b/],
  ["layoffs", ["company"], /\b(?:jobs|layoffs)\b/],
  ["legal", ["authority", "defendant"], /\b(?:sued?|fine[sd]?|lawsuit|probe)\b/],
  ["bankruptcy", ["company"], /\b(?:insolvency|bankrupt\w*|collapsed)\b/],
];

const NAME = /\b[A-Z][\w&.-]*\w(?:\s+(?:[A-Z][\w&.-]*\w|&(?=\s+[A-Z])))*/g;

/** The capitalised names nearest to the word, agreed and a fact unless a word says otherwise. */
const TRIGGER_WORDS: WordReader = {
  triggers: TRIGGERS,
  sentenceEnd: /(?<=[.!?])\s+|\n+/,
  namesAround: (sentence, at) => {
    const names = [...sentence.matchAll(NAME)];
    const before = names.filter((name) => name.index < at).slice(-1);
    const after = names.filter((name) => name.index > at).slice(0, 1);
    return [...before, ...after].map((name) => name[0]);
  },
  telling: (sentence) => ({
    stage: /\bden(?:y|ied|ies)\b/.test(sentence) ? "denied" : /\btalks\b/.test(sentence) ? "talks" : "agreed",
    certainty: /\brumou?r|reportedly/.test(sentence) ? "rumoured" : "fact",
    voice: / said\b/.test(sentence) ? "party" : "author",
  }),
};

/** The stupid baseline for English. */
export function readByTriggerWords(document: AnnotatedDocument): AnnotatedClaim[] {
  return readByWords(document, TRIGGER_WORDS);
}
