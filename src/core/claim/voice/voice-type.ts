import type { Mentions, Referent, ReferentId } from "../../mention/mention.ts";
import type { Voice } from "../attribution.ts";
import type { Unit } from "../clause/unit.ts";
import { DETERMINERS } from "../words/classes.ts";
import { endsVerbPhrase, isVerbal, wordAt } from "./noun-span.ts";
import { ABOUT_ONESELF, OUTLET_WORDS, VOICE_NOUNS } from "./voice-words.ts";

type VoiceKind = Voice["type"];

/** What is known of those who speak, besides the words at hand. */
export interface VoiceContext {
  readonly mentions: Mentions;
  /** Whom the claim is about; empty when no claim is at hand. */
  readonly parties: ReadonlySet<ReferentId>;
  /** What another place of the document tells a referent to be ("Jane Roe, an analyst" for a later "Roe said"). */
  readonly told: (referent: ReferentId) => VoiceKind | null;
}

/** Who is speaking at units `[from, to)`, as `voiceTypeIfTold`; a party where nothing tells. */
export function voiceTypeOf(
  units: readonly Unit[],
  from: number,
  to: number,
  context: VoiceContext,
): VoiceKind {
  // In news about companies most of those who speak and whose part is not told are a party to it.
  return voiceTypeIfTold(units, from, to, context) ?? "party";
}

/** Decided by the noun that heads the phrase, then by whom its name names, then by what is told of that name. */
export function voiceTypeIfTold(
  units: readonly Unit[],
  from: number,
  to: number,
  context: VoiceContext,
): VoiceKind | null {
  const head = headNoun(units, from, to);
  if (head !== null) return typeByNoun(units, from, to, head, context);
  return typeByName(units, from, to, context);
}

const ENDS_HEAD = /^(?:of|for|at|from|by|in|with|to|on|near|who|which|that|,|familiar|close|briefed)$/;

/** The place of the noun that says what the speaker is: the last such before what a preposition adds. */
function headNoun(units: readonly Unit[], from: number, to: number): number | null {
  let found: number | null = null;
  for (let at = from; at < to; at += 1) {
    const word = wordAt(units, at);
    if (ENDS_HEAD.test(word) && (found !== null || hasName(units, from, at))) break;
    if (VOICE_NOUNS.has(word)) found = at;
  }
  return found;
}

function hasName(units: readonly Unit[], from: number, to: number): boolean {
  return units.slice(from, to).some((unit) => unit.type === "name");
}

function typeByNoun(
  units: readonly Unit[],
  from: number,
  to: number,
  head: number,
  context: VoiceContext,
): VoiceKind {
  const type = VOICE_NOUNS.get(wordAt(units, head)) ?? "party";
  const official = names(units, from, to, context, "authority");
  switch (type) {
    case "party":
      return spokenFor(units, from, to, head, context) ?? (official ? "authority" : "party");
    case "authority":
      return names(units, from, to, context, "company") || hasNounOf(units, head + 1, to, "party")
        ? "party"
        : "authority";
    case "anonymous":
      // Unnamed people of the government speak for it.
      return official || hasNounOf(units, from, head, "authority") ? "authority" : "anonymous";
    case "media":
      return reportBy(units, from, to, head, context);
    case "analyst":
      return "analyst";
  }
}

/** "a spokesman for the union": speaks as what he speaks for. */
function spokenFor(
  units: readonly Unit[],
  from: number,
  to: number,
  head: number,
  context: VoiceContext,
): VoiceKind | null {
  if (
    !/^(?:spokes\p{L}+|president|director|chairman|chairwoman|head|executive|chief|officer|lawyer|attorney|statement|founder)$/u.test(
      wordAt(units, head),
    )
  )
    return null;
  if (hasNounOf(units, head + 1, to, "analyst") || hasNounOf(units, from, head, "analyst")) return "analyst";
  if (names(units, from, to, context, "company")) return null;
  return hasNounOf(units, head + 1, to, "authority") || hasNounOf(units, from, head, "authority")
    ? "authority"
    : null;
}

/** "a report by the regulator", "Acme's annual report": a report speaks as its maker, when that is told. */
function reportBy(
  units: readonly Unit[],
  from: number,
  to: number,
  head: number,
  context: VoiceContext,
): VoiceKind {
  if (!ABOUT_ONESELF.has(wordAt(units, head))) return "media";
  if (names(units, from, to, context, "authority") || hasNounOf(units, head + 1, to, "authority"))
    return "authority";
  if (hasNounOf(units, from, to, "analyst")) return "analyst";
  const annual = /^(?:annual|quarterly|interim|earnings)$/.test(wordAt(units, head - 1));
  return annual && (context.parties.size === 0 || namesParty(units, from, head, context)) ? "party" : "media";
}

function namesParty(units: readonly Unit[], from: number, to: number, { parties }: VoiceContext): boolean {
  return units.slice(from, to).some((unit) => unit.type === "name" && parties.has(unit.mention.referent));
}

function hasNounOf(units: readonly Unit[], from: number, to: number, type: VoiceKind): boolean {
  for (let at = Math.max(0, from); at < to; at += 1)
    if (VOICE_NOUNS.get(wordAt(units, at)) === type) return true;
  return false;
}

function typeByName(
  units: readonly Unit[],
  from: number,
  to: number,
  context: VoiceContext,
): VoiceKind | null {
  for (let at = from; at < to; at += 1) {
    const unit = units[at];
    const referent = unit?.type === "name" ? context.mentions.referents[unit.mention.referent] : undefined;
    if (referent === undefined) continue;
    return typeOfReferent(referent, context) ?? describedAt(units, at) ?? context.told(referent.id);
  }
  return null;
}

function typeOfReferent(referent: Referent, { parties }: VoiceContext): VoiceKind | null {
  if (referent.kind === "authority") return "authority";
  if (parties.has(referent.id)) return "party";
  if (isOutlet(referent.name)) return "media";
  return namedType(referent.name);
}

/** "the Steelworkers Union", "Halden Research": what a name itself says of who bears it. */
function namedType(name: string): VoiceKind | null {
  const words = name.toLowerCase().split(/[\s.]+/);
  if (words.some((word) => NAMED_ANALYST.has(word))) return "analyst";
  return words.some((word) => NAMED_AUTHORITY.has(word)) ? "authority" : null;
}

const NAMED_ANALYST = new Set(
  "union unions association federation institute research securities league council coalition alliance consultants think-tank university college foundation workers advocates".split(
    " ",
  ),
);
const NAMED_AUTHORITY = new Set(
  "ministry department commission court police agency sen rep gov senator representative governor mayor president congressman congresswoman secretary minister attorney bureau treasury parliament authority administration congress senate".split(
    " ",
  ),
);

function names(
  units: readonly Unit[],
  from: number,
  to: number,
  { mentions }: VoiceContext,
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

const DESCRIPTION_REACH = 8;

/** "Jane Roe, an analyst at Acme", "Acme analyst Jane Roe", "Gov. Roe": what stands beside a name tells what it is. */
export function describedAt(units: readonly Unit[], at: number): VoiceKind | null {
  return describedBefore(units, at) ?? describedAfter(units, at);
}

function describedBefore(units: readonly Unit[], at: number): VoiceKind | null {
  for (let before = at - 1; before >= Math.max(0, at - 3); before -= 1) {
    const word = wordAt(units, before);
    const type = VOICE_NOUNS.get(word);
    if (type !== undefined) return word === "president" && isCapital(units, before) ? "authority" : type;
    if (/^[,;:“”"()]$/.test(word) || DETERMINERS.has(word) || !/^[\p{L}.-]+$/u.test(word)) return null;
  }
  return null;
}

function isCapital(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  return unit?.type === "word" && unit.token.shape === "capital" && at > 0;
}

function describedAfter(units: readonly Unit[], at: number): VoiceKind | null {
  const opens = wordAt(units, at + 1);
  if (opens !== "," && opens !== "(") return null;
  let found: VoiceKind | null = null;
  for (let next = at + 2; next < units.length && next < at + DESCRIPTION_REACH + 2; next += 1) {
    const word = wordAt(units, next);
    if (/^[,.;:“”")]$/.test(word)) return found;
    // "Acme, the court said": what follows is another clause and tells nothing of Acme.
    if (isVerbal(word) || endsVerbPhrase(units, next)) return null;
    const type = VOICE_NOUNS.get(word);
    if (found === null && type !== undefined)
      found = /^(?:former|onetime|ex)$/.test(wordAt(units, next - 1)) ? "analyst" : type;
  }
  return found;
}
