import type { EntityId, EntityKind } from "./entity.ts";
import type { Form } from "./form.ts";
import { kindOfForm } from "./form-kind.ts";
import type { AliasUse, Gazetteer } from "./gazetteer.ts";
import { COMPANY_HEADS, GROUP_WORDS } from "./lexicon/designators.ts";
import { NATIONS } from "./lexicon/nations.ts";

/** Forms that name one thing, the fullest first. */
export interface Group {
  readonly forms: Form[];
  entity: EntityId | null;
  kind: EntityKind | "unknown";
}

/** Puts the forms of a document together that name the same company, person, authority or product. */
export function linkForms(forms: readonly Form[], gazetteer: Gazetteer): Group[] {
  const groups: Group[] = [];
  const fullestFirst = [...forms].sort(
    (a, b) => b.words.length - a.words.length || b.key.length - a.key.length || (a.key < b.key ? -1 : 1),
  );
  for (const form of fullestFirst) {
    const entity = entityOf(form, gazetteer);
    const kind =
      entity === null ? kindOfForm(form, gazetteer) : (gazetteer.entities.get(entity)?.kind ?? "unknown");
    const group = groups.find((known) => isSame(known, form, entity, gazetteer));
    if (group !== undefined) join(group, form, entity, kind);
    else if (kind !== null) groups.push({ forms: [form], entity, kind });
  }
  return groups;
}

function join(group: Group, form: Form, entity: EntityId | null, kind: EntityKind | "unknown" | null): void {
  group.forms.push(form);
  group.entity ??= entity;
  if (group.kind === "unknown" && kind !== null) group.kind = kind;
}

/** Whose name a form is by the table; a company before the brand of the same name. */
function entityOf(form: Form, gazetteer: Gazetteer): EntityId | null {
  const use = bestUse(form.uses, gazetteer);
  if (use === null) return null;
  if (use.strength === "weak" && !isSupported(form)) return null;
  return use.entity;
}

function bestUse(uses: readonly AliasUse[], gazetteer: Gazetteer): AliasUse | null {
  const isBrand = (use: AliasUse) => gazetteer.entities.get(use.entity)?.kind === "brand";
  return uses.find((use) => !isBrand(use)) ?? uses[0] ?? null;
}

/** Support for a weak alias: a capital in mid-sentence, a designator behind it, or words around it that fit a company. */
function isSupported(form: Form): boolean {
  const inside = form.candidates.some((candidate) => candidate.first > 0);
  return inside || form.votes.company > 0 || form.looks === "company";
}

function isSame(group: Group, form: Form, entity: EntityId | null, gazetteer: Gazetteer): boolean {
  if (entity !== null && group.entity !== null) return entity === group.entity;
  return group.forms.some((full) => isShortFor(form, full, group, gazetteer));
}

/** Whether `form` is a shorter way to write `full`. */
function isShortFor(form: Form, full: Form, group: Group, gazetteer: Gazetteer): boolean {
  if (isInitialsOf(form, full)) return true;
  if (form.words.length >= full.words.length) return false;
  if (group.kind === "person") return form.words.length === 1 && form.words[0] === full.words.at(-1);
  if (form.looks === "person" || form.looks === "place") return false;
  if (form.looks === "company" && !samePrefix(form.words, full.words)) return false;
  if (samePrefix(form.words, full.words)) return isDistinctStart(form, full, gazetteer);
  return (
    form.words.length === 1 &&
    full.words.includes(form.words[0] ?? "") &&
    isRare(form.words[0] ?? "", gazetteer)
  );
}

function samePrefix(short: readonly string[], long: readonly string[]): boolean {
  return short.every((word, index) => word === long[index]);
}

function isDistinctStart(form: Form, full: Form, gazetteer: Gazetteer): boolean {
  if (form.words.length > 1) return true;
  const [word = ""] = form.words;
  const rest = full.words.slice(1);
  if (rest.every((other) => GROUP_WORDS.has(other))) return true;
  return !NATIONS.has(word) && !gazetteer.lexicon.places.has(word) && !COMPANY_HEADS.has(word);
}

function isRare(word: string, gazetteer: Gazetteer): boolean {
  return !(
    COMPANY_HEADS.has(word) ||
    NATIONS.has(word) ||
    gazetteer.lexicon.ordinary.has(word) ||
    gazetteer.lexicon.places.has(word)
  );
}

// A single letter is no initials, and more than six are a word.
const INITIALS = /^[a-z\d&]{2,6}$/;

/** "GM" for "General Motors", "LSE" for "London Stock Exchange", "AMR Corp" not. */
function isInitialsOf(form: Form, full: Form): boolean {
  const [word = ""] = form.words;
  if (form.words.length !== 1 || full.words.length < 2 || !INITIALS.test(word)) return false;
  if (!form.candidates.some((candidate) => /^[\p{Lu}\d&.]+$/u.test(candidate.text))) return false;
  const letters = word.replaceAll("&", "");
  const initials = full.words.map((part) => part.charAt(0)).join("");
  return initials === letters || fullInitials(full) === letters;
}

/** Initials with the designator counted: "IBM Corp" aside, "ICC" is "Intl Computer Corp". */
function fullInitials(full: Form): string {
  const text = full.candidates[0]?.text ?? "";
  return (text.match(/\p{L}+/gu) ?? [])
    .filter((word) => word !== "and" && word !== "of")
    .map((word) => word.charAt(0).toLowerCase())
    .join("");
}
