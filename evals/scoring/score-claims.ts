import type { AnnotatedClaim, AnnotatedDocument } from "./annotated.ts";
import { type FoundClaim, matchClaims, sameRole } from "./match-claims.ts";
import { f1, type Measures, share } from "./measures.ts";

/**
 * How well claims were read, by the measures of the shared scorer for claims (which this agrees with to the last digit;
 * it is written again so that the project's own sets need neither Python nor anything outside the project).
 *
 * `found` pairs claims leniently (same group of kinds, half of the parties) or strictly (same kind, all parties);
 * `joint` also wants stage and certainty right.
 */
export function scoreClaims(
  gold: readonly AnnotatedDocument[],
  read: ReadonlyMap<string, readonly AnnotatedClaim[]>,
): Measures {
  const documents = gold.map((document) => tally(document, read.get(document.id) ?? []));
  const total = (field: keyof Tally) => documents.reduce((sum, tallied) => sum + tallied[field], 0);
  const counted = { gold: total("gold"), read: total("read") };
  const lenient = f1(total("lenient"), counted.read, counted.gold);
  return {
    documents: gold.length,
    gold_claims: counted.gold,
    predicted_claims: counted.read,
    found_lenient_f1: lenient.f1,
    found_lenient_p: lenient.precision,
    found_lenient_r: lenient.recall,
    found_strict_f1: f1(total("strict"), counted.read, counted.gold).f1,
    joint_f1: f1(total("joint"), counted.read, counted.gold).f1,
    main_recall: share(total("mainFound"), total("main")),
    kind: share(total("kind"), total("lenient")),
    roles: share(total("roleRight"), total("roles")),
    stage: share(total("stage"), total("lenient")),
    certainty: share(total("certainty"), total("lenient")),
    attribution_type: share(total("voiceType"), total("lenient")),
    attribution_source: share(total("voiceRight"), total("voices")),
    documents_without_claim_left_clean: share(total("leftClean"), total("clean")),
    quotes_verbatim: share(total("quotesRight"), total("quotes")),
  };
}

type Tally = ReturnType<typeof tally>;

function tally(document: AnnotatedDocument, read: readonly AnnotatedClaim[]) {
  const { claims } = document;
  const found = matchClaims(claims, read);
  const pairs = found.map((match) => compare(match, claims[match.gold], read[match.read]));
  const count = (holds: (pair: (typeof pairs)[number]) => boolean) => pairs.filter(holds).length;
  const main = claims.flatMap((claim, index) => (claim.main === true ? [index] : []));
  const clean = claims.length === 0;
  return {
    gold: claims.length,
    read: read.length,
    lenient: pairs.length,
    strict: count((pair) => pair.strict),
    joint: count((pair) => pair.stage && pair.certainty),
    kind: count((pair) => pair.kind),
    stage: count((pair) => pair.stage),
    certainty: count((pair) => pair.certainty),
    voiceType: count((pair) => pair.voiceType),
    voices: count((pair) => pair.voice !== null),
    voiceRight: count((pair) => pair.voice === true),
    roles: pairs.reduce((sum, pair) => sum + pair.roles, 0),
    roleRight: pairs.reduce((sum, pair) => sum + pair.rolesRight, 0),
    main: main.length,
    mainFound: main.filter((index) => found.some((match) => match.gold === index)).length,
    clean: clean ? 1 : 0,
    leftClean: clean && read.length === 0 ? 1 : 0,
    ...tallyQuotes(document, read),
  };
}

function compare(match: FoundClaim, gold: AnnotatedClaim | undefined, read: AnnotatedClaim | undefined) {
  if (gold === undefined || read === undefined) throw new Error("A match names a claim that is not there.");
  const kind = gold.kind === read.kind;
  const wanted = squash(gold.attribution.source).toLowerCase();
  const given = squash(read.attribution.source).toLowerCase();
  return {
    kind,
    strict: kind && match.agreement === 1,
    stage: gold.stage === read.stage,
    certainty: gold.certainty === read.certainty,
    voiceType: gold.attribution.type === read.attribution.type,
    voice: wanted === "" ? null : given !== "" && (wanted.includes(given) || given.includes(wanted)),
    roles: match.parties.length,
    rolesRight: match.parties.filter((pair) => sameRole(gold, read, pair)).length,
  };
}

function tallyQuotes({ title = "", text }: AnnotatedDocument, read: readonly AnnotatedClaim[]) {
  if (text === undefined) return { quotes: 0, quotesRight: 0 };
  const body = squash(`${title} \n ${text}`);
  const quotes = read.map((claim) => squash(claim.quote ?? "")).filter((quote) => quote !== "");
  return { quotes: quotes.length, quotesRight: quotes.filter((quote) => body.includes(quote)).length };
}

function squash(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
