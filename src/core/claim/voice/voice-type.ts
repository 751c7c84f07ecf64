import type { Mentions, Referent, ReferentId } from "../../mention/mention.ts";
import type { Voice } from "../attribution.ts";
import type { Unit } from "../clause/unit.ts";
import { lowerAt } from "../words/lexicon.ts";
import { OUTLET_WORDS, VOICE_NOUNS } from "./voice-words.ts";

/**
 * Who is speaking at units `[from, to)`: decided by the noun that heads the phrase, then by whom its name names.
 * A person or company whose part is not told is taken for a party: in news about companies most of those who speak are.
 */
export function voiceTypeOf(
  units: readonly Unit[],
  from: number,
  to: number,
  mentions: Mentions,
  parties: ReadonlySet<ReferentId>,
): Voice["type"] {
  return (
    typeByNoun(units, from, to, mentions, parties) ??
    typeByName(units, from, to, mentions, parties) ??
    "party"
  );
}

function typeByNoun(
  units: readonly Unit[],
  from: number,
  to: number,
  mentions: Mentions,
  parties: ReadonlySet<ReferentId>,
): Voice["type"] | null {
  for (let at = to - 1; at >= from; at -= 1) {
    const type = VOICE_NOUNS.get(lowerAt(units, at));
    if (type === undefined) continue;
    if (type === "party" && names(units, from, to, mentions, "authority")) return "authority";
    if (type === "authority" && names(units, from, to, mentions, "company")) return "party";
    if (type === "media" && isOwnReport(units, from, at, parties)) return "party";
    return type;
  }
  return null;
}

/** "Acme's annual report": what a party publishes about itself is its own word. */
function isOwnReport(
  units: readonly Unit[],
  from: number,
  noun: number,
  parties: ReadonlySet<ReferentId>,
): boolean {
  const annual = /^(?:annual|quarterly|interim)$/.test(lowerAt(units, noun - 1));
  return (
    annual &&
    units.slice(from, noun).some((unit) => unit.type === "name" && parties.has(unit.mention.referent))
  );
}

function typeByName(
  units: readonly Unit[],
  from: number,
  to: number,
  mentions: Mentions,
  parties: ReadonlySet<ReferentId>,
): Voice["type"] | null {
  for (let at = from; at < to; at += 1) {
    const unit = units[at];
    const referent = unit?.type === "name" ? mentions.referents[unit.mention.referent] : undefined;
    if (referent === undefined) continue;
    if (referent.kind === "authority") return "authority";
    if (parties.has(referent.id)) return "party";
    return isOutlet(referent.name) ? "media" : described(units, at);
  }
  return null;
}

function names(
  units: readonly Unit[],
  from: number,
  to: number,
  mentions: Mentions,
  kind: Referent["kind"],
): boolean {
  return units
    .slice(from, to)
    .some((unit) => unit.type === "name" && mentions.referents[unit.mention.referent]?.kind === kind);
}

function isOutlet(name: string): boolean {
  return name
    .toLowerCase()
    .split(/\s+/)
    .some((word) => OUTLET_WORDS.has(word));
}

/** "Jane Roe, an analyst at Acme": what follows or precedes a name tells what it is. */
function described(units: readonly Unit[], at: number): Voice["type"] | null {
  const step = lowerAt(units, at + 1) === "," ? 1 : -1;
  for (let next = at + step; next >= 0 && next < units.length && Math.abs(next - at) < 8; next += step) {
    const word = lowerAt(units, next);
    const type = VOICE_NOUNS.get(word);
    if (type !== undefined) return type;
    if (next !== at + 1 && /^[,.;:"“”]$/.test(word)) return null;
  }
  return null;
}
