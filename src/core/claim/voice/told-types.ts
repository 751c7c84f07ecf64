import type { Document } from "../../document/document.ts";
import type { Mentions, ReferentId } from "../../mention/mention.ts";
import type { Voice } from "../attribution.ts";
import { mentionsIn, unitsOf } from "../clause/unit.ts";
import { describedAt } from "./voice-type.ts";

/**
 * What a document tells those it names to be, where it first does: "Jane Roe, an analyst at Acme", for a later "Roe
 * said". Read only when it is asked for, and then once.
 */
export function toldTypes(
  document: Document,
  mentions: Mentions,
): (referent: ReferentId) => Voice["type"] | null {
  let known: ReadonlyMap<ReferentId, Voice["type"]> | null = null;
  return (referent) => {
    known ??= readTypes(document, mentions);
    return known.get(referent) ?? null;
  };
}

function readTypes(document: Document, mentions: Mentions): ReadonlyMap<ReferentId, Voice["type"]> {
  const found = new Map<ReferentId, Voice["type"]>();
  for (const sentence of document.sentences) {
    const here = mentionsIn(mentions.mentions, sentence);
    if (here.length === 0) continue;
    const units = unitsOf(sentence, here);
    for (const [at, unit] of units.entries()) {
      if (unit.type !== "name" || unit.mention.by !== "name" || found.has(unit.mention.referent)) continue;
      const type = describedAt(units, at);
      if (type !== null) found.set(unit.mention.referent, type);
    }
  }
  return found;
}
