import type { ClaimKind } from "../../src/core/claim/kinds.ts";
import type { AnnotatedClaim, AnnotatedDocument } from "./annotated.ts";

/** One word or so a kind, and the roles of the names before and after it. */
const TRIGGERS: readonly (readonly [ClaimKind, readonly string[], RegExp])[] = [
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

/**
 * The stupid baseline: in each sentence a trigger word makes a claim of the capitalised names nearest to it, agreed and
 * a fact unless a word says otherwise. What a real reader must clear to be worth its rules.
 */
export function readByTriggerWords({ title = "", text = "" }: AnnotatedDocument): AnnotatedClaim[] {
  const claims = new Map<string, AnnotatedClaim>();
  for (const sentence of `${title}\n${text}`.split(/(?<=[.!?])\s+|\n+/)) {
    for (const [kind, roles, trigger] of TRIGGERS) {
      const place = trigger.exec(sentence);
      const names = place === null ? [] : namesAround(sentence, place.index, roles.length);
      if (names.length < roles.length) continue;
      const key = `${kind} ${names.join(" ")}`;
      if (!claims.has(key)) claims.set(key, claimOf(kind, roles, names, sentence));
    }
  }
  return [...claims.values()];
}

function namesAround(sentence: string, at: number, wanted: number): string[] {
  const names = [...sentence.matchAll(NAME)];
  const before = names.filter((name) => name.index < at).slice(-1);
  const after = names.filter((name) => name.index > at).slice(0, 1);
  return [...before, ...after].map((name) => name[0]).slice(0, wanted);
}

function claimOf(
  kind: ClaimKind,
  roles: readonly string[],
  names: readonly string[],
  sentence: string,
): AnnotatedClaim {
  return {
    kind,
    parties: roles.map((role, index) => ({ role, name: names[index] ?? "" })),
    stage: /\bden(?:y|ied|ies)\b/.test(sentence) ? "denied" : /\btalks\b/.test(sentence) ? "talks" : "agreed",
    certainty: /\brumou?r|reportedly/.test(sentence) ? "rumoured" : "fact",
    attribution: { source: "", type: / said\b/.test(sentence) ? "party" : "author" },
    quote: sentence,
  };
}
