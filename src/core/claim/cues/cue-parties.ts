import { unreachable } from "../../base/unreachable.ts";
import type { ReferentId } from "../../mention/mention.ts";
import type { Filler } from "../candidate.ts";
import type { ClaimKind, Role } from "../kinds.ts";
import type { CueMeaning, Marker } from "./cue.ts";
import { type CuePattern, KIND_NEEDS, KIND_ROLES, type KindRoles } from "./cue-pattern.ts";
import { CUE_PLACES, type CuePlace, type PlaceRole } from "./cue-places.ts";
import { type CueSentence, cuesOf, type Named } from "./cue-sentence.ts";
import type { Hit } from "./phrase-index.ts";

export type KindHit = Hit<Extract<CueMeaning, { readonly is: "kind" }>>;

/** Whom a sentence can mean without naming them: by "the company", "the two", or as the one who speaks. */
export interface Understood {
  readonly it: ReferentId | null;
  readonly both: readonly ReferentId[];
  readonly speaker: ReferentId | null;
}

/** Who plays which part beside the words for a kind. Empty when none can be told. */
export function partiesBeside(
  sentence: CueSentence,
  hit: KindHit,
  understood: Understood,
  not: ReadonlySet<Named>,
): readonly Filler[] {
  const { kind, pattern } = hit.meaning;
  const names = sentence.named.filter((name) => !not.has(name) && canBeParty(name, kind));
  const roles = KIND_ROLES[kind];
  const found = placed(pattern, sentence, hit, names, roles);
  const fillers = once(kind, found);
  return completed(sentence, hit, fillers, understood, roles);
}

export function isComplete(kind: ClaimKind, fillers: readonly Filler[]): boolean {
  return KIND_NEEDS[kind].some((needed) => {
    const left = fillers.map(({ role }) => role);
    return needed.every((role) => {
      const at = left.indexOf(role);
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    });
  });
}

function canBeParty({ referent }: Named, kind: ClaimKind): boolean {
  switch (referent.kind) {
    case "company":
    case "brand":
    case "unknown":
      return true;
    case "product":
      return kind === "product" || kind === "acquisition" || kind === "divestiture";
    case "person":
      return kind === "executive";
    case "authority":
      return kind === "legal";
    default:
      return unreachable(referent.kind);
  }
}

interface Placed {
  readonly role: Role | null;
  readonly name: Named;
  readonly slot: Filler["slot"];
}

function placed(
  pattern: CuePattern,
  sentence: CueSentence,
  hit: KindHit,
  names: readonly Named[],
  roles: KindRoles,
): readonly Placed[] {
  const bare = names.filter(({ marker }) => marker === null);
  const turned = pattern === "takes" && isTurned(sentence, hit, names) ? "taken" : pattern;
  const [subject, object] = subjectAndObject(bare, hit, sentence);
  const doer = nearestTo(
    hit,
    bare.filter(({ referent }) => referent.kind !== "product" && referent.kind !== "person"),
  );
  const at: Standing = { hit, names, bare, subject, object, doer };
  return CUE_PLACES[turned].flatMap((place) => {
    if (place.unless !== undefined && at[place.unless] !== null) return [];
    return whoStands(place, at).map((name) => {
      const role = place.role === "owner" ? ownerRole(sentence, hit, name, roles) : roleOf(place.role, roles);
      return { role, slot: place.slot, name };
    });
  });
}

function roleOf(role: Exclude<PlaceRole, "owner">, roles: KindRoles): Role | null {
  switch (role) {
    case "party":
      return "party";
    case "thing or taker":
      return roles.thing ?? roles.taker;
    case "taker":
    case "thing":
    case "giver":
      return roles[role];
    default:
      return unreachable(role);
  }
}

/** The names of a sentence as they stand beside the words for a kind. */
interface Standing {
  readonly hit: KindHit;
  readonly names: readonly Named[];
  readonly bare: readonly Named[];
  readonly subject: Named | null;
  readonly object: Named | null;
  readonly doer: Named | null;
}

function whoStands({ who, most, only }: CuePlace, at: Standing): readonly Named[] {
  switch (who) {
    case "subjects":
      return at.subject === null ? [] : beside(at.subject, at.bare, at.hit);
    case "subject":
    case "object":
    case "doer": {
      const name = at[who];
      return name === null ? [] : [name];
    }
    case "others":
      return at.names.filter((name) => name !== at.doer);
    case "equals":
      return joining(at.names, at.hit);
    default: {
      const marked = at.names.filter(({ marker }) => marker !== null && who.includes(marker));
      return (only === "behind" ? behind(marked, at.hit) : marked).slice(0, most);
    }
  }
}

/** Before the words the subject, behind them the object; both before them where the verb ends the clause. */
function subjectAndObject(
  bare: readonly Named[],
  hit: KindHit,
  { verbSecond }: CueSentence,
): readonly [Named | null, Named | null] {
  const before = bare.filter(({ to }) => to <= hit.from + 1 && to <= hit.to);
  const after = bare.filter(({ from }) => from >= hit.from && from < hit.from + REACH);
  const first = before[0] ?? null;
  if (first === null) {
    // "2014 übernahm Acme …": where the verb keeps its second place the subject moves behind it.
    const inverted = after.length > 1 || verbSecond;
    return inverted ? [after[0] ?? null, after[1] ?? null] : [null, after[0] ?? null];
  }
  const second = before.find(({ referent }) => referent.id !== first.referent.id) ?? null;
  const behindIt = after.find(({ referent, from }) => referent.id !== first.referent.id && from >= hit.from);
  return [first, behindIt ?? second];
}

const REACH = 25;

function nearestTo(hit: KindHit, names: readonly Named[]): Named | null {
  return [...names].sort((a, b) => distanceTo(hit, a) - distanceTo(hit, b))[0] ?? null;
}

/** In words; of two alike far away the one before is the nearer. */
function distanceTo(hit: KindHit, { from, to }: Named): number {
  return to <= hit.from ? hit.from - to : from - hit.to + 0.5;
}

/** Those who are named side by side with the subject: "Acme und Beta übernehmen". */
function beside(subject: Named, bare: readonly Named[], hit: KindHit): readonly Named[] {
  const next = bare.find(({ from, to, joined }) => joined && from >= subject.to && to <= hit.from);
  return next === undefined || next === subject ? [subject] : [subject, next];
}

/** Whether somebody else than the subject acts: he is told by a word that says no more than this, or beside a passive. */
function isTurned(sentence: CueSentence, hit: KindHit, names: readonly Named[]): boolean {
  if (names.some(({ marker }) => marker === "by")) return true;
  return names.some(({ marker }) => marker === "agent" || marker === "von") && isPassive(sentence, hit);
}

/** Participles are listed as completed: with a word of the passive near them somebody else is the one who acts. */
function isPassive(sentence: CueSentence, hit: KindHit): boolean {
  if (hit.meaning.stage !== "completed") return false;
  return cuesOf(sentence, "passive").some(({ from, to }) => to > hit.from - REACH && from < hit.to + REACH);
}

/** "The purchase of Beta" and "of the unit Beta" have Beta for their object, "of Beta's unit" only its owner. */
function ownerRole(sentence: CueSentence, hit: KindHit, name: Named, roles: KindRoles): Role | null {
  const units = cuesOf(sentence, "unit").filter(({ from, to }) => to > hit.from - 8 && from < hit.to + 12);
  const owns = units.length > 0 && !units.some(({ to }) => to === name.from);
  return owns ? roles.giver : (roles.thing ?? roles.giver);
}

/** Owners told behind a noun, or, where none is, before it (Chinese). */
function behind(names: readonly Named[], hit: KindHit): readonly Named[] {
  const after = names.filter(({ from }) => from >= hit.from);
  return after.length > 0 ? after : names;
}

/** All whom a matter between equals can join: not those in whom, from whom or of whom something is. */
function joining(names: readonly Named[], hit: KindHit): readonly Named[] {
  const close = names.filter(({ from }) => from < hit.to + REACH);
  const equals = close.filter(({ marker }) => marker === null || marker === "with" || marker === "between");
  const distinct = new Set(equals.map(({ referent }) => referent.id));
  if (distinct.size >= 2) return firstTwoSides(equals, hit);
  const owners = close
    .filter(({ marker }) => marker !== null && OWNING.has(marker))
    .filter(({ referent }) => !distinct.has(referent.id))
    .sort((one, other) => distanceTo(hit, one) - distanceTo(hit, other));
  return [...equals, ...owners.slice(0, 2 - distinct.size)].sort((one, other) => one.from - other.from);
}

const OWNING: ReadonlySet<Marker> = new Set(["of", "von", "dative", "whose", "to"] as const);

/** Of many names those count that are tied to each other, or stand nearest before and behind the words. */
function firstTwoSides(equals: readonly Named[], hit: KindHit): readonly Named[] {
  if (new Set(equals.map(({ referent }) => referent.id)).size <= 3) return equals;
  const before = equals.filter(({ to }) => to <= hit.from).slice(-2);
  const after = equals.filter(({ from }) => from >= hit.from).slice(0, 2);
  return [...before, ...after];
}

/** Each referent in one role only, the first that was found for it. */
function once(kind: ClaimKind, found: readonly Placed[]): readonly Filler[] {
  const fillers: Filler[] = [];
  for (const { role, name, slot } of found) {
    if (role === null || fillers.some(({ referent }) => referent === name.referent.id)) continue;
    const fitting = fittingRole(role, name.referent, kind);
    if (fitting !== null) fillers.push({ role: fitting, referent: name.referent.id, slot, at: name.from });
  }
  return fillers;
}

/** Persons take posts and products are launched; who sues without being an authority is a plaintiff. */
function fittingRole(role: Role, { kind: is, name }: Named["referent"], kind: ClaimKind): Role | null {
  switch (role) {
    case "person":
      return is === "person" ? role : null;
    case "product":
      return is === "product" || (is === "unknown" && /\d/.test(name)) ? role : null;
    case "company":
      return is === "person" ? null : role;
    case "authority":
      return is === "authority" ? role : "plaintiff";
    default:
      return kind === "product" && is === "product" ? null : role;
  }
}

/** What the sentence leaves to be understood: "the two companies", "it", the one who speaks. */
function completed(
  sentence: CueSentence,
  hit: KindHit,
  fillers: readonly Filler[],
  understood: Understood,
  roles: KindRoles,
): readonly Filler[] {
  const { kind, pattern } = hit.meaning;
  if (isComplete(kind, fillers)) return fillers;
  const add = (role: Role | null, referent: ReferentId | null): readonly Filler[] =>
    role === null || referent === null || fillers.some((held) => held.referent === referent)
      ? fillers
      : [...fillers, { role, referent, slot: "context", at: hit.from }];
  if (pattern === "joins" && cuesOf(sentence, "both").length > 0 && fillers.length === 0) {
    return understood.both.map((referent) => ({ role: "party", referent, slot: "context", at: hit.from }));
  }
  const named = openRole(pattern, roles);
  const lacksSubject = pattern === "joins" || !fillers.some(({ role }) => role === named);
  if (!lacksSubject) return fillers;
  if (understood.speaker !== null) return add(named, understood.speaker);
  return cuesOf(sentence, "it").some(({ from }) => from <= hit.to) ? add(named, understood.it) : fillers;
}

/** The role of whoever acts in a pattern. */
function openRole(pattern: CuePattern, roles: KindRoles): Role | null {
  if (pattern === "joins") return "party";
  return pattern === "gives" || pattern === "given" || pattern === "giving" ? roles.giver : roles.taker;
}
