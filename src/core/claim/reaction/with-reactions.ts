import type { Document } from "../../document/document.ts";
import type { Mentions, Referent, ReferentId } from "../../mention/mention.ts";
import type { Claim } from "../claim.ts";
import type { LanguageCues } from "../cues/cue.ts";
import { cueReactions } from "./cue-reactions.ts";
import { englishReactions, type FoundReaction } from "./english-reactions.ts";
import type { Reaction, ReactionType } from "./reaction.ts";

/**
 * The claims with what their parties, and authorities that the document names, are told to have said to them. Nothing
 * else of a claim changes: a reaction is beside the matter, and its stage is read without it.
 */
export function withReactions(
  claims: readonly Claim[],
  document: Document,
  mentions: Mentions,
  cues: ReadonlyMap<string, LanguageCues>,
): readonly Claim[] {
  const told = claims.filter(({ modality }) => modality === "report");
  if (told.length === 0) return claims;
  const found = foundIn(told, document, mentions, cues);
  if (found.length === 0) return claims;
  const reactions = new Map<Claim, Reaction[]>();
  for (const one of found) {
    const referent = mentions.referents[one.referent];
    if (referent === undefined) continue;
    for (const claim of answered(one, referent, told, document)) {
      const party = placeOf(referent, claim);
      const reaction = { type: one.type, party: party < 0 ? null : party, who: one.who, span: one.span };
      reactions.set(claim, [...(reactions.get(claim) ?? []), reaction]);
    }
  }
  return claims.map((claim) => {
    const own = reactions.get(claim);
    return own === undefined ? claim : { ...claim, reactions: own };
  });
}

function foundIn(
  told: readonly Claim[],
  document: Document,
  mentions: Mentions,
  cues: ReadonlyMap<string, LanguageCues>,
): readonly FoundReaction[] {
  const able = new Set<ReferentId>(
    mentions.referents
      .filter((referent) => isAuthority(referent) || told.some((claim) => placeOf(referent, claim) >= 0))
      .map(({ id }) => id),
  );
  const canReact = (referent: ReferentId) => able.has(referent);
  const table = cues.get(document.language);
  return table === undefined
    ? englishReactions(document, mentions, canReact)
    : cueReactions(document, mentions, table, canReact);
}

function isAuthority({ kind }: Referent): boolean {
  return kind === "authority";
}

function placeOf({ entity, name }: Referent, { parties }: Claim): number {
  return parties.findIndex((party) =>
    entity === null ? party.entity === null && party.name === name : party.entity === entity,
  );
}

function isDenial(type: ReactionType): boolean {
  return type === "denied" || type === "denied for now" || type === "denied in part";
}

/** Who "has no plans to raise its stake" does not deny the stake: what is told as done or bid for, as fact, is not what is denied. */
function isOpen({ stage, certainty }: Claim): boolean {
  return certainty !== "fact" || stage === "denied" || stage === "talks" || stage === "considered";
}

/** How many sentences further down what is told aside is still what a reaction is about. */
const REACH = 2;

/** The claims told last before the reaction, or in its sentence; where none is near, those that the document is about, else the last. */
function answered(
  { span, type }: FoundReaction,
  referent: Referent,
  told: readonly Claim[],
  document: Document,
): readonly Claim[] {
  const sentenceOf = (offset: number) => document.sentences.findLastIndex(({ start }) => start <= offset);
  const own = told.filter(
    (claim) => (isAuthority(referent) || placeOf(referent, claim) >= 0) && (!isDenial(type) || isOpen(claim)),
  );
  const here = sentenceOf(span.start);
  const places = own.map((claim) => sentenceOf(claim.evidence.span.start));
  const nearest = Math.max(...places.filter((place) => place <= here && here - place <= REACH));
  const near = own.filter((_, at) => places[at] === nearest);
  if (near.length > 0) return near;
  const main = own.filter((claim) => claim.main);
  const last = Math.max(...places.filter((place) => place <= here));
  return main.length > 0 ? main : own.filter((_, at) => places[at] === last);
}
