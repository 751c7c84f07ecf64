import type { EntityKind } from "../mention/entity.ts";
import type { Mentions, ReferentId } from "../mention/mention.ts";
import type { Filler } from "./candidate.ts";
import type { Arguments } from "./clause/arguments.ts";
import type { Unit } from "./clause/unit.ts";
import type { Frame, Slot } from "./frame.ts";
import type { ClaimKind, Role } from "./kinds.ts";

/** What can stand in a role. Whoever recognised a name may not know its kind: "unknown" fits everywhere but a post. */
const FITTING: Readonly<Record<Role, ReadonlySet<EntityKind | "unknown">>> = {
  acquirer: new Set(["company", "person", "authority", "brand", "unknown"]),
  target: new Set(["company", "brand", "product", "unknown"]),
  seller: new Set(["company", "person", "authority", "brand", "unknown"]),
  party: new Set(["company", "authority", "brand", "person", "unknown"]),
  investor: new Set(["company", "person", "authority", "brand", "unknown"]),
  recipient: new Set(["company", "brand", "unknown"]),
  licensor: new Set(["company", "person", "authority", "brand", "unknown"]),
  licensee: new Set(["company", "person", "authority", "brand", "unknown"]),
  issuer: new Set(["company", "brand", "unknown"]),
  maker: new Set(["company", "brand", "unknown"]),
  product: new Set(["product", "brand", "unknown"]),
  company: new Set(["company", "brand", "authority", "unknown"]),
  person: new Set(["person"]),
  authority: new Set(["authority"]),
  plaintiff: new Set(["company", "person", "brand", "unknown"]),
  defendant: new Set(["company", "person", "brand", "product", "unknown"]),
};

/** The parties of a frame: each slot's names in the slot's role, each referent once, misfits left out. */
export function fillRoles(
  units: readonly Unit[],
  found: Arguments,
  frame: Frame,
  mentions: Mentions,
  part: "verb" | "noun",
): readonly Filler[] {
  const fillers: Filler[] = [];
  for (const slot of slotOrder(frame, found)) {
    const named = (found.slots.get(slot) ?? []).flatMap((at) => referentsAt(units, at, fillers, mentions));
    for (const { referent, at } of named) {
      const role = roleFor(frame, slot, fillers, found);
      if (role === null || fillers.some((filler) => filler.referent === referent)) continue;
      if (fits({ frame, role, slot, part }, referent, mentions) && !isNamedTwice(fillers, referent, mentions))
        fillers.push({ role, referent, slot, at });
    }
  }
  return fillers.sort((a, b) => a.at - b.at);
}

/** "Jane Roe" and "Roe": a name that ends another's is the same one met again, not the other side of a deal. */
function isNamedTwice(fillers: readonly Filler[], referent: ReferentId, mentions: Mentions): boolean {
  const name = mentions.referents[referent]?.name ?? "";
  return fillers.some((filler) => {
    const other = mentions.referents[filler.referent];
    return other?.kind === "person" && (other.name.endsWith(` ${name}`) || name.endsWith(` ${other.name}`));
  });
}

interface Standing {
  readonly frame: Frame;
  readonly role: Role;
  readonly slot: Slot;
  readonly part: "verb" | "noun";
}

function fits(standing: Standing, referent: ReferentId, mentions: Mentions): boolean {
  const named = mentions.referents[referent];
  if (named === undefined) return false;
  const { frame, role } = standing;
  const { kind, name } = named;
  return againstTheTable(standing, kind) ?? (FITTING[role].has(kind) && !isMisfit(frame, role, kind, name));
}

type Kind = EntityKind | "unknown";

/** What single frames and slots say of a kind, whatever its role usually takes; null when they say nothing. */
function againstTheTable({ frame, role, slot, part }: Standing, kind: Kind): boolean | null {
  // "The minister has doubts about the sale of Beta": who is spoken of as having to do with a sale does not sell.
  const isNounsSubject = slot === "subject" && part === "noun";
  if (kind === "person" && role === "seller" && isNounsSubject && frame.kind === "acquisition") return false;
  // Who is said to have or to cost something may be anybody: as a subject only a known product is one.
  if (role === "product" && slot === "subject") return kind === "product";
  // Nobody buys a person: a name that looks like one is a firm's here ("bought Jane Roe's and John Doe").
  if (kind === "person" && role === "target" && BOUGHT_BY_NAME.has(frame.name)) return true;
  // Authorities are sued as others are, and only that.
  if (kind === "authority" && role === "defendant") return SUED.has(frame.name);
  return null;
}

function isMisfit(frame: Frame, role: Role, kind: Kind, name: string): boolean {
  switch (kind) {
    // Who sells a product by its name trades in it.
    case "product":
      return frame.kind === "divestiture";
    case "person":
      return (
        BETWEEN_COMPANIES.has(frame.kind) || (frame.kind === "partnership" && frame.weight === "fallback")
      );
    case "authority":
      return (
        BETWEEN_COMPANIES.has(frame.kind) || ((role === "acquirer" || role === "seller") && AGENCY.test(name))
      );
    default:
      return false;
  }
}

/** States buy companies; their courts, police and regulators do not. */
const AGENCY =
  /\b(?:commission|court|police|department|ministry|agency|bureau|service|regulators?|authority|watchdog|prosecutors?|pentagon|tribunal|office|fbi|ftc|sec|fda|fcc|white house|congress|senate|parliament|house)\b/i;

const SUED: ReadonlySet<string> = new Set(["sue", "case"]);

/** Frames whose object is what is bought. */
const BOUGHT_BY_NAME: ReadonlySet<string> = new Set(["buy", "stake"]);

/** Kinds whose parties are companies and nobody else. */
const BETWEEN_COMPANIES: ReadonlySet<ClaimKind> = new Set(["merger", "joint-venture"] as const);

/** Slots that name a role by preposition speak before those that only stand near. */
function slotOrder(frame: Frame, found: Arguments): readonly Slot[] {
  const order = Object.keys(frame.roles) as Slot[];
  const sure = order.filter((slot) => !NEAR.has(slot));
  const rest = [...NEAR].filter((slot) => order.includes(slot));
  return [...sure, ...rest].filter((slot) => found.slots.has(slot));
}

/**
 * "Beta's takeover by Acme": when somebody else already acts, the owner (or who stands beside, or governs) is what is
 * acted on; "the Acme offer for Beta": when the target is named, who stands beside acts. Who governs a deal whose two
 * sides are named ("the regulator blocked Acme's takeover of Beta") is neither: null.
 */
function roleFor(frame: Frame, slot: Slot, filled: readonly Filler[], found: Arguments): Role | null {
  const role = frame.roles[slot];
  const sides = sidesOf(frame);
  if (role === undefined || sides === null || !NEAR.has(slot)) return role ?? null;
  const hasActor = actorIsNamed(frame, slot, found) && filled.some((filler) => filler.role === sides.actor);
  const hasActed = filled.some((filler) => filler.role === sides.acted);
  if (hasActor && hasActed) return slot === "subject" ? null : role;
  if (hasActor) return sides.acted;
  return hasActed ? sides.actor : role;
}

/** Slots that only stand near the trigger; prepositions say more surely who does what. */
const NEAR: ReadonlySet<Slot> = new Set(["owner", "beside", "subject"] as const);

/** The roles of who acts and of what is acted on, for frames that tell them apart. */
function sidesOf(frame: Frame): { readonly actor: Role; readonly acted: Role } | null {
  const { by: actor, of, against, into } = frame.roles;
  const acted = of ?? frame.roles.for ?? against ?? into ?? frame.roles.in;
  return actor === undefined || acted === undefined || actor === acted ? null : { actor, acted };
}

function actorIsNamed(frame: Frame, slot: Slot, found: Arguments): boolean {
  if (found.slots.has("by")) return true;
  if (frame.roles.from === frame.roles.by && found.slots.has("from")) return true;
  return slot === "subject" && found.slots.has("owner");
}

function referentsAt(
  units: readonly Unit[],
  at: number,
  filled: readonly Filler[],
  mentions: Mentions,
): readonly { referent: ReferentId; at: number }[] {
  const unit = units[at];
  if (unit?.type !== "name") return [];
  if (!/^(?:it|them)$/.test(unit.pronoun)) return unit.referents.map((referent) => ({ referent, at }));
  const other = otherBefore(units, at, filled, mentions);
  return (other === null ? unit.referents : [other]).map((referent) => ({ referent, at }));
}

/**
 * "since Acme acquired it": a pronoun in the object is never who acts in the same clause. When the nearest name does, it
 * stands for the company named before; null when the pronoun is free.
 */
function otherBefore(
  units: readonly Unit[],
  at: number,
  filled: readonly Filler[],
  mentions: Mentions,
): ReferentId | null {
  const unit = units[at];
  const acting = new Set(filled.map(({ referent }) => referent));
  if (unit?.type !== "name" || !unit.referents.some((referent) => acting.has(referent))) return null;
  for (let before = at - 1; before >= 0; before -= 1) {
    const named = units[before];
    if (named?.type !== "name" || acting.has(named.mention.referent)) continue;
    if (mentions.referents[named.mention.referent]?.kind === "company") return named.mention.referent;
  }
  return null;
}

const COMPANY_LIKE: ReadonlySet<string> = new Set(["company", "brand", "product", "unknown"]);

/**
 * Persons and states among themselves make no claim about companies; who is not named at all may be a reference. An
 * authority that is named alone may rule on a deal that was told before.
 */
export function namesCompany(frame: Frame, fillers: readonly Filler[], mentions: Mentions): boolean {
  const sides = frame.kind === "legal" ? fillers.filter(({ role }) => role !== "authority") : fillers;
  if (sides.length === 0) return true;
  return sides.some(({ referent }) => COMPANY_LIKE.has(mentions.referents[referent]?.kind ?? ""));
}

/** Whether one of the frame's sets of needed roles is filled, counting repeated roles. */
export function meetsNeeds(frame: Frame, roles: readonly Role[]): boolean {
  return frame.needs.some((set) =>
    [...new Set(set)].every((role) => countOf(role, roles) >= countOf(role, set)),
  );
}

function countOf(role: Role, roles: readonly Role[]): number {
  return roles.filter((other) => other === role).length;
}
