import type { Claim } from "../claim/claim.ts";
import { isNegative } from "../claim/stance/headline-features.ts";
import { type ToldText, toldText } from "../claim/stance/told-text.ts";
import type { Mentions } from "../mention/mention.ts";
import { filedParty } from "./party-keys.ts";
import type { FiledParty, Proposition } from "./rumour.ts";

/** A sentence that somebody asks the desk about. */
export interface Asked {
  readonly sentence: string;
  /** Its words, put as so: "not" and its like are left out. */
  readonly told: ToldText;
  /** Whether it says that the matter is so, or that it is not. */
  readonly sign: "so" | "not so";
  /** What it claims, as our reader reads it; null when it reads no claim. */
  readonly matter: Proposition | null;
  /** The companies and products it names, whether or not they make a claim. */
  readonly named: readonly FiledParty[];
  /** The names as they stand in the sentence, beside `matter.parties` or else beside `named`. */
  readonly names: readonly string[];
}

/** Makes of a sentence, read as a document of its own, what can be looked for. */
export function askedOf(sentence: string, claims: readonly Claim[], mentions: Mentions): Asked {
  const claim = fullest(claims);
  const parties = (claim?.parties ?? []).map((party) => filedParty(party));
  const referents = mentions.referents.filter(({ kind }) => kind !== "authority");
  const named = referents.map(({ name, aliases, entity, kind }) =>
    filedParty({ role: "party", name, aliases, entity, kind }),
  );
  const negative = claim === null ? isNegative(toldText(sentence)) : DENIALS.has(claim.stage);
  return {
    sentence,
    told: toldText(withoutNegation(sentence)),
    sign: negative ? "not so" : "so",
    matter: claim === null ? null : { kind: claim.kind, parties },
    named,
    names: claim === null ? referents.map(({ name }) => name) : claim.parties.map(({ name }) => name),
  };
}

const DENIALS: ReadonlySet<string> = new Set(["denied", "ended"]);

/** The claim that names most parties; the first of those. */
function fullest(claims: readonly Claim[]): Claim | null {
  let best: Claim | null = null;
  for (const claim of claims) {
    if (best === null || claim.parties.length > best.parties.length) best = claim;
  }
  return best;
}

function withoutNegation(sentence: string): string {
  return sentence
    .replaceAll(/\b(?:not|never)\b/giu, "")
    .replaceAll(/\bwon['’]t\b/giu, "will")
    .replaceAll(/n['’]t\b/giu, "")
    .replaceAll(/\b(?:deny|denies|denied|denying|refutes?|refuted|rejects?|rejected) (?:that )?/giu, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}
