import { type Hash, hashOf } from "../base/hash.ts";
import type { Claim } from "../claim/claim.ts";
import type { Role } from "../claim/kinds.ts";

/**
 * The words of a filed claim, which stand beside the chain and can be erased without breaking it. The chain holds only
 * their salted digest (`FiledClaim.words`), so that words that were erased cannot be guessed back from it.
 */
export interface ClaimWords {
  /** The document's text at the claim's evidence. */
  readonly quote: string;
  /** In the order of the claim's parties. */
  readonly parties: readonly PartyWords[];
  /** Whom the claim is credited to, verbatim; "" for the author. */
  readonly source: string;
  /** The voices of the chain, nearest first. */
  readonly voices: readonly string[];
  readonly time: string | null;
  readonly amount: string | null;
}

export interface PartyWords {
  readonly role: Role;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** 128 random bits in hexadecimal, fresh for every claim that is filed. Comes from the shell: the core has no chance. */
export type Salt = string;

export function wordsOf(claim: Claim): ClaimWords {
  return {
    quote: claim.evidence.quote,
    parties: claim.parties.map(({ role, name, aliases }) => ({ role, name, aliases })),
    source: claim.attribution.source,
    voices: claim.attribution.chain.map((voice) => voice.words),
    time: claim.time?.words ?? null,
    amount: claim.amount?.words ?? null,
  };
}

/** What stands in the chain for the words. The fields are listed one by one, so that their order never depends on the caller. */
export function digestOf(salt: Salt, words: ClaimWords): Hash {
  const parties = words.parties.map(({ role, name, aliases }) => [role, name, aliases]);
  const { quote, source, voices, time, amount } = words;
  return hashOf(JSON.stringify([salt, quote, parties, source, voices, time, amount]));
}
