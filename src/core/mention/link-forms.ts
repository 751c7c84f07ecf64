import type { EntityId, EntityKind } from "./entity.ts";
import type { Form } from "./form.ts";
import { kindOfForm } from "./form-kind.ts";
import type { AliasUse, Gazetteer } from "./gazetteer.ts";
import { type Likeness, likeness } from "./likeness.ts";

/** Forms that name one thing, the fullest first. */
export interface Group {
  readonly forms: Form[];
  entity: EntityId | null;
  kind: EntityKind | "unknown";
}

/** Puts the forms of a document together that name the same company, person, authority or product. */
export function linkForms(forms: readonly Form[], gazetteer: Gazetteer): Group[] {
  const groups: Group[] = [];
  for (const form of fullestFirst(forms)) {
    const entity = entityOf(form, gazetteer);
    const kind = entity === null ? kindOfForm(form, gazetteer) : kindOfEntity(entity, gazetteer);
    const group = closestGroup(groups, form, entity, gazetteer);
    if (group !== null) join(group, form, entity, kind);
    else if (kind !== null) groups.push({ forms: [form], entity, kind });
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
  return Math.min(...group.forms.flatMap((form) => form.candidates.map((candidate) => candidate.start)));
}

function kindOfEntity(entity: EntityId, gazetteer: Gazetteer): EntityKind | "unknown" {
  return gazetteer.entities.get(entity)?.kind ?? "unknown";
}

function join(group: Group, form: Form, entity: EntityId | null, kind: EntityKind | "unknown" | null): void {
  group.forms.push(form);
  group.entity ??= entity;
  if (group.kind === "unknown" && kind !== null) group.kind = kind;
}

/** Whose name a form is by the table; a company before the brand of the same name, a strong alias before a weak one. */
function entityOf(form: Form, gazetteer: Gazetteer): EntityId | null {
  const use = bestUse(form.uses, gazetteer);
  if (use === null || (use.strength === "weak" && !isSupported(form))) return null;
  return use.entity;
}

function bestUse(uses: readonly AliasUse[], gazetteer: Gazetteer): AliasUse | null {
  const rank = (use: AliasUse): number =>
    (use.strength === "strong" ? 0 : 2) + (kindOfEntity(use.entity, gazetteer) === "brand" ? 1 : 0);
  return [...uses].sort((a, b) => rank(a) - rank(b))[0] ?? null;
}

/** Support for a weak alias: a capital in mid-sentence, a designator behind it, or words around it that fit a company. */
function isSupported(form: Form): boolean {
  return (
    form.votes.company > 0 || form.looks === "company" || form.candidates.some((place) => place.first > 0)
  );
}

function closestGroup(
  groups: readonly Group[],
  form: Form,
  entity: EntityId | null,
  gazetteer: Gazetteer,
): Group | null {
  let closest: Group | null = null;
  let best: Likeness = 0;
  for (const group of groups) {
    if (entity !== null && group.entity !== null) {
      if (entity === group.entity) return group;
      continue;
    }
    // "Standard Life" by the table is not short for "Standard Life Investments", which the table does not hold.
    if (entity !== null && isStrong(form, entity)) continue;
    for (const full of group.forms) {
      const like = likeness(form, full, group.kind, gazetteer);
      if (like <= best) continue;
      best = like;
      closest = group;
    }
  }
  return closest;
}

function isStrong(form: Form, entity: EntityId): boolean {
  return form.uses.some((use) => use.entity === entity && use.strength === "strong");
}
