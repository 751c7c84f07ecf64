import type { Candidate } from "./candidate.ts";
import type { EntityId, EntityKind } from "./entity.ts";
import type { Form } from "./form.ts";
import { kindOfForm } from "./form-kind.ts";
import type { AliasUse, Gazetteer } from "./gazetteer.ts";
import { addToIndex, groupsNear, openGroupIndex } from "./group-index.ts";
import { type Likeness, likeness } from "./likeness.ts";

/** Forms that name one thing, the fullest first. */
export interface Group {
  readonly forms: Form[];
  entity: EntityId | null;
  kind: EntityKind | "unknown";
}

/** The rule of a listed name with a verb behind it, in a language other than English: support enough for a weak alias. */
export const LISTED_ACTING = "listed name before its verb";

/** Puts the forms of a document together that name the same company, person, authority or product. */
export function linkForms(forms: readonly Form[], gazetteer: Gazetteer): Group[] {
  const groups: Group[] = [];
  const index = openGroupIndex();
  const byEntity = new Map<EntityId, Group>();
  for (const form of fullestFirst(forms)) {
    const entity = entityOf(form, gazetteer);
    const kind = entity === null ? kindOfForm(form, gazetteer) : kindOfEntity(entity, gazetteer);
    const same = entity === null ? undefined : byEntity.get(entity);
    const known = same ?? closestGroup(groupsNear(index, form), form, entity, gazetteer);
    if (known === null && kind === null) continue;
    const group = known ?? { forms: [], entity, kind: kind ?? "unknown" };
    if (known === null) groups.push(group);
    join(group, form, entity, kind);
    addToIndex(index, form, group);
    if (group.entity !== null) byEntity.set(group.entity, group);
  }
  return groups.sort((a, b) => firstPlace(a) - firstPlace(b));
}

function fullestFirst(forms: readonly Form[]): Form[] {
  return [...forms].sort(
    (a, b) =>
      b.words.length - a.words.length ||
      Number(b.looks === "company") - Number(a.looks === "company") ||
      b.key.length - a.key.length ||
      (a.key < b.key ? -1 : 1),
  );
}

function firstPlace(group: Group): number {
  let first = Number.POSITIVE_INFINITY;
  for (const form of group.forms) first = Math.min(first, form.candidates[0]?.start ?? first);
  return first;
}

function kindOfEntity(entity: EntityId, gazetteer: Gazetteer): EntityKind | "unknown" {
  return gazetteer.entities.get(entity)?.kind ?? "unknown";
}

function join(group: Group, form: Form, entity: EntityId | null, kind: EntityKind | "unknown" | null): void {
  group.forms.push(form);
  if (entity !== null && group.entity === null && (kind === group.kind || group.kind === "unknown"))
    group.entity = entity;
  if (group.kind === "unknown" && kind !== null) group.kind = kind;
}

/** Whose name a form is by the table; a company before the brand of the same name, a strong alias before a weak one. */
function entityOf(form: Form, gazetteer: Gazetteer): EntityId | null {
  const use = bestUse(form.uses, gazetteer);
  if (use === null) return null;
  if (isTitled(form) && kindOfEntity(use.entity, gazetteer) !== "person") return null;
  const isThin = form.words.length === 1 && isNameAlone(use.entity, gazetteer);
  if (use.strength === "weak" && !isSupported(form, isThin)) return null;
  return use.entity;
}

// What a title before a name is worth: "Mr".
const TITLED = 4;

/** "Mr Ferrari" is a person, whatever else has that name. */
function isTitled({ votes, candidates }: Form): boolean {
  return votes.person >= TITLED && votes.person >= candidates.length * 2 && votes.company === 0;
}

function bestUse(uses: readonly AliasUse[], gazetteer: Gazetteer): AliasUse | null {
  const rank = (use: AliasUse): number =>
    (use.strength === "strong" ? 0 : 2) + (kindOfEntity(use.entity, gazetteer) === "brand" ? 1 : 0);
  return [...uses].sort((a, b) => rank(a) - rank(b))[0] ?? null;
}

/** Support for a weak alias: a capital in mid-sentence, a designator behind it, or words around it that fit a company. */
function isSupported(form: Form, isThin: boolean): boolean {
  if (form.votes.company > 0 || form.looks === "company") return true;
  return !isThin && form.candidates.some((place) => place.first > 0 || place.rule === LISTED_ACTING);
}

/** Whether the table knows no more than the name: such rows are made by machine, and one capital word proves nothing. */
function isNameAlone(id: EntityId, gazetteer: Gazetteer): boolean {
  const entity = gazetteer.entities.get(id);
  return entity?.country === null && entity.descriptions.length === 0;
}

/**
 * The group that a form fits best by its words. One whose form the table holds for sure is not short for a name that the
 * table does not hold: "Standard Life" is not "Standard Life Investments".
 */
function closestGroup(
  groups: ReadonlySet<Group>,
  form: Form,
  entity: EntityId | null,
  gazetteer: Gazetteer,
): Group | null {
  let closest: Group | null = null;
  let best: Likeness = 0;
  for (const group of groups) {
    if (entity !== null && isStrong(form, entity)) continue;
    // The text's own "Hewlett-Packard" explains its "HP" better than a weak alias of somebody else does.
    if (entity !== null && group.entity !== null && !isWrittenAsInitials(form)) continue;
    const like = likenessToGroup(form, group, gazetteer);
    if (like < best || like === 0) continue;
    // Of names that fit alike, the one that is surely a company's is meant, and of those the first of the text.
    if (like === best && closest !== null && !isLikelier(group, closest)) continue;
    best = like;
    closest = group;
  }
  return closest;
}

function isCompanyName(form: Form, gazetteer: Gazetteer): boolean {
  return form.uses.some((use) => kindOfEntity(use.entity, gazetteer) === "company");
}

function isWrittenAsInitials(form: Form): boolean {
  return form.words.length === 1 && /^\p{Lu}{2,5}$/u.test(form.candidates[0]?.text ?? "");
}

function likenessToGroup(form: Form, group: Group, gazetteer: Gazetteer): Likeness {
  // "Apple" is short for a company and never for "Apple II".
  if (group.kind === "product" && isCompanyName(form, gazetteer)) return 0;
  let best: Likeness = 0;
  for (const full of group.forms) {
    const like = likeness(form, full, group.kind, gazetteer);
    if (like > best) best = like;
  }
  return best;
}

function isLikelier(group: Group, than: Group): boolean {
  const weight = (one: Group) => (one.forms.some((form) => form.candidates.some(isDesignated)) ? 1 : 0);
  return (
    weight(group) > weight(than) || (weight(group) === weight(than) && firstPlace(group) < firstPlace(than))
  );
}

function isDesignated(candidate: Candidate): boolean {
  return (
    candidate.looks === "company" &&
    candidate.words.join("").length < candidate.text.replaceAll(/[^\p{L}\d]/gu, "").length
  );
}

function isStrong(form: Form, entity: EntityId): boolean {
  return form.uses.some((use) => use.entity === entity && use.strength === "strong");
}
