import { overlaps } from "../../base/span.ts";
import { unreachable } from "../../base/unreachable.ts";
import type { Document } from "../../document/document.ts";
import type { EntityId } from "../../mention/entity.ts";
import { HEADLINE_WORDS } from "../../mention/headline.ts";
import { isInitialism } from "../../mention/initials.ts";
import { DESIGNATORS, GROUP_WORDS } from "../../mention/lexicon/designators.ts";
import type { Mentions, Referent } from "../../mention/mention.ts";
import { keyOf } from "../../mention/name-key.ts";
import { kinOf, type Relations } from "../../mention/relation.ts";
import { type OutletIndex, outletNamed } from "../../page/outlet-index.ts";
import { type Affiliations, affiliationsOf } from "../affiliation.ts";
import type { Attribution, Voice } from "../attribution.ts";
import type { Candidate } from "../candidate.ts";
import { mentionsIn } from "../clause/unit.ts";
import type { Matter } from "../merge.ts";
import { spokenForBefore } from "./spoken-for-before.ts";
import { isToldBeside } from "./told-kin.ts";
import { OUTLET_WORDS } from "./voice-words.ts";

/** What is known of outlets, and of who belongs to whom. */
export interface KnownOfSpeakers {
  readonly outlets: OutletIndex;
  readonly relations: Relations;
}

/**
 * The matter with the voices of companies that have no part in it told for what they are. Whoever is quoted in news about
 * companies is taken for a party where a sentence is read by itself; that "Gamma confirmed" the deal of Acme and Beta
 * makes it no word of a party. An owner, a brand, a licensee or an adviser of a party does speak as one.
 */
export function withWordOfParties(matters: readonly Matter[], speakers: Speakers): readonly Matter[] {
  return matters.map((matter) => {
    const candidates = matter.candidates.map((candidate) => heard(candidate, matter, speakers));
    return candidates.some((each, at) => each !== matter.candidates[at]) ? { ...matter, candidates } : matter;
  });
}

/** A document as it is asked who is who in it. */
export interface Speakers extends KnownOfSpeakers {
  readonly document: Document;
  readonly mentions: Mentions;
  readonly affiliations: Affiliations;
}

export function speakersOf(document: Document, mentions: Mentions, known: KnownOfSpeakers): Speakers {
  return { ...known, document, mentions, affiliations: affiliationsOf(document, mentions) };
}

function heard(candidate: Candidate, matter: Matter, speakers: Speakers): Candidate {
  const { attribution, certainty, stage } = candidate;
  const chain = attribution.chain.map((voice) => asPartOf(voice, { candidate, matter }, speakers));
  const outsider = chain.find((voice, at) => voice !== attribution.chain[at]);
  if (outsider === undefined) return candidate;
  const type = typeOf(attribution, chain);
  const lessSure = type !== attribution.type && certainty === "fact" && stage !== "denied";
  return {
    ...candidate,
    attribution: { ...attribution, type, chain },
    certainty: lessSure ? "reported" : certainty,
    because: [
      ...candidate.because,
      {
        field: "attribution",
        rule: "no party of the matter",
        span: { start: outsider.start, end: outsider.end },
      },
    ],
  };
}

/** The type of the voice that was credited: it is known by its words. */
function typeOf({ source, type }: Attribution, chain: readonly Voice[]): Attribution["type"] {
  if (type !== "party") return type;
  return chain.find(({ words }) => words === source)?.type ?? type;
}

interface Told {
  readonly candidate: Candidate;
  readonly matter: Matter;
}

function asPartOf(voice: Voice, { candidate, matter: { fillers } }: Told, speakers: Speakers): Voice {
  if (voice.type !== "party") return voice;
  const { mentions, relations, document } = speakers;
  const named = namedIn(voice, speakers);
  const companies = named.filter((one) => isCompany(one, mentions));
  if (companies.length === 0) return voice;
  const parties = fillers.flatMap(({ referent }) => mentions.referents[referent] ?? []);
  const ids = new Set(parties.map(({ id }) => id));
  const year = document.published === null ? null : Number(document.published.at.slice(0, 4));
  const speaks = named.some(
    (one) =>
      ids.has(one.id) ||
      isToldOf(one, voice, candidate, speakers) ||
      parties.some((party) => isKin(one, party, relations, year)) ||
      isToldBeside(one.id, ids, document, mentions),
  );
  return speaks ? voice : { ...voice, type: outsiderType(companies, speakers.outlets) };
}

/**
 * Whether the headline that tells the matter names whoever is quoted on it below: "Acme, Beta discuss partnership", and then
 * that Acme said so. It has a part in the matter, though the claim was read without it.
 */
function isToldOf(
  { id }: Referent,
  voice: Voice,
  { part, sentence }: Candidate,
  speakers: Speakers,
): boolean {
  const telling = speakers.document.sentences[sentence];
  if (part !== "title" || telling === undefined || overlaps(telling, voice)) return false;
  return mentionsIn(speakers.mentions.mentions, telling).some(({ referent }) => referent === id);
}

/** Whom these words name, and at which company those hold a post; nobody for "the companies", who are those of the matter. */
function namedIn(voice: Voice, { document, mentions, affiliations }: Speakers): readonly Referent[] {
  const here = mentions.mentions.filter((mention) => overlaps(mention, voice));
  const named = here.length > 0 ? here : spokenForBefore(voice, document.text, mentions);
  if (named.some(({ by, also }) => by === "description" && also.length > 0)) return [];
  if (named.some(({ start }) => isGroupOf(document.text.slice(voice.start, start)))) return [];
  const ids = named.flatMap(({ referent }) => [referent, affiliations(referent) ?? referent]);
  return [...new Set(ids)].flatMap((id) => mentions.referents[id] ?? []);
}

/** "The group of Alba" is no company called Alba, but the group that was told of, by where it has its seat. */
function isGroupOf(before: string): boolean {
  return wordsIn(before).some((word) => GROUP_WORDS.has(word));
}

function wordsIn(text: string): readonly string[] {
  return text.split(/[^\p{L}]+/u);
}

function isCompany({ id, kind }: Referent, { mentions }: Mentions): boolean {
  switch (kind) {
    case "company":
    case "brand":
      return true;
    case "unknown":
      return mentions.some(({ referent, rule }) => referent === id && rule !== HEADLINE_WORDS);
    case "person":
    case "authority":
    case "product":
      return false;
    default:
      return unreachable(kind);
  }
}

function isKin(one: Referent, other: Referent, relations: Relations, year: number | null): boolean {
  if (sharesName(one, other)) return true;
  const a = one.entity;
  const b = other.entity ?? other.owner ?? null;
  if (a === null || b === null) return false;
  return a === b || other.owner === a || belongs(a, b, relations, year) || belongs(b, a, relations, year);
}

function belongs(one: EntityId, other: EntityId, relations: Relations, year: number | null): boolean {
  return kinOf(relations, one, year).includes(other);
}

/** "Acme Capital" and "Acme Corp", "Holland Air" and "Royal Holland Air", "HRA" and "Holland Royal Air". */
function sharesName(one: Referent, other: Referent): boolean {
  const names = [other.name, ...other.aliases];
  return [one.name, ...one.aliases].some((a) => names.some((b) => holdsName(a, b) || holdsName(b, a)));
}

/** Whether the longer name holds the other whole, but for its form of company, or the other is made of its initials. */
function holdsName(longer: string, shorter: string): boolean {
  const words = wordsOfName(longer);
  const sought = wordsOfName(shorter);
  if (sought.length === 0) return false;
  return (
    words.some((_, from) => sought.every((word, at) => words[from + at] === word)) ||
    (/^\p{Lu}{2,}$/u.test(shorter) && isInitialism(shorter, longer))
  );
}

function wordsOfName(name: string): readonly string[] {
  const words = name
    .split(/[\s.,/-]+/u)
    .map(keyOf)
    .filter((word) => word !== "");
  const end = words.findIndex((word, at) => at > 0 && (DESIGNATORS.has(word) || GROUP_WORDS.has(word)));
  return end === -1 ? words : words.slice(0, end);
}

function outsiderType(named: readonly Referent[], outlets: OutletIndex): Voice["type"] {
  return named.some(({ name }) => isOutlet(name, outlets)) ? "media" : "analyst";
}

function isOutlet(name: string, outlets: OutletIndex): boolean {
  return (
    outletNamed(outlets, name) !== null ||
    name
      .toLowerCase()
      .split(/\s+/)
      .some((word) => OUTLET_NAMED.has(word))
  );
}

const OUTLET_NAMED: ReadonlySet<string> = new Set([
  ...OUTLET_WORDS,
  "blog",
  "magazine",
  "media",
  "radio",
  "television",
  "tv",
]);
