import type { ReferentId } from "../mention/mention.ts";
import type { Filler } from "./candidate.ts";
import type { Place } from "./place.ts";
import { salientCompany } from "./salient.ts";

/**
 * Completes what is told of a product: for news words that only stand near one ("the Apple Watch launch", "will be
 * priced at") the nearest product is meant; and a product told of by itself is made by the company the document is
 * about.
 */
export function withProductMeant(place: Place, fillers: readonly Filler[]): readonly Filler[] {
  return withMaker(place, withNearest(place, fillers));
}

// How many words may stand between a product and the word that makes news of it.
const NEAREST = 4;

function withNearest(place: Place, fillers: readonly Filler[]): readonly Filler[] {
  const { frame } = place.hit.value;
  if (frame.weight !== "fallback" || fillers.some(({ role }) => role === "product")) return fillers;
  const found = nearestProduct(place);
  if (found === null || fillers.some(({ referent }) => referent === found.referent)) return fillers;
  return [...fillers, { role: "product", slot: "context", ...found }];
}

function nearestProduct({ units, hit, mentions }: Place): Pick<Filler, "referent" | "at"> | null {
  for (let step = 1; step <= NEAREST; step += 1) {
    for (const at of [hit.from - step, hit.to - 1 + step]) {
      const unit = units[at];
      if (unit?.type !== "name" || mentions.referents[unit.mention.referent]?.kind !== "product") continue;
      return { referent: unit.mention.referent, at };
    }
  }
  return null;
}

function withMaker({ mentions, sentence, hit }: Place, fillers: readonly Filler[]): readonly Filler[] {
  const [only] = fillers;
  if (fillers.length !== 1 || only?.role !== "product") return fillers;
  if (mentions.referents[only.referent]?.kind === "unknown") return fillers;
  const referent = makerMeant(mentions, sentence.start, only.referent);
  return referent === null
    ? fillers
    : [...fillers, { role: "maker", referent, slot: "context", at: hit.from }];
}

function makerMeant(mentions: Place["mentions"], before: number, product: ReferentId): ReferentId | null {
  const company = salientCompany(mentions, before);
  return company === product ? null : company;
}
