import type { EntityKind } from "./entity.ts";
import type { Form } from "./form.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { PLACE_HEADS } from "./lexicon/designators.ts";
import { GENERIC_CAPITALS } from "./lexicon/function-words.ts";

/** What a form names, by its looks and by what the words around it say; null when it is no name of a party. */
export function kindOfForm(form: Form, gazetteer: Gazetteer): EntityKind | "unknown" | null {
  const { company, person, place } = form.votes;
  switch (form.looks) {
    case "company":
      return "company";
    case "authority":
      return "authority";
    case "institution":
      return "unknown";
    case "product":
      return person > 0 && person > company ? "person" : "product";
    case "person":
      return company > person + 2 ? "company" : "person";
    case "place":
      return company >= 4 && place === 0 ? "company" : null;
    case "plain":
      return kindByVotes(form, gazetteer);
  }
}

function kindByVotes(form: Form, gazetteer: Gazetteer): EntityKind | "unknown" | null {
  const { company, person, place } = form.votes;
  if (person >= 2 && person > company) return "person";
  if (place > company && place >= 2) return null;
  if (form.words.length === 1) return kindOfWord(form, gazetteer);
  if (company >= 2) return "company";
  if (company === 0 && form.words.length === 2 && PLACE_HEADS.has(form.words[1] ?? "")) return null;
  if (
    company + person === 0 &&
    (form.candidates.length === 1 || /\d$/.test(form.key)) &&
    isAllOrdinary(form, gazetteer)
  )
    return null;
  return form.words.length === 2 && gazetteer.lexicon.familyNames.has(form.words[1] ?? "")
    ? "person"
    : "unknown";
}

function kindOfWord(form: Form, gazetteer: Gazetteer): EntityKind | "unknown" | null {
  const { company, person } = form.votes;
  if (company + person === 0 && isOnlyOpening(form)) return null;
  if (!isDistinct(form, gazetteer)) return company >= 2 ? "company" : null;
  return company >= 1 ? "company" : "unknown";
}

/** Whether a single word is a name by itself. */
function isDistinct(form: Form, gazetteer: Gazetteer): boolean {
  const [word = ""] = form.words;
  if (word.length < 2 || GENERIC_CAPITALS.has(word)) return false;
  if (form.candidates.some((place) => /\p{L}\.\p{L}/u.test(place.text))) return true;
  return !gazetteer.lexicon.ordinary.has(word);
}

/** Whether a single word has its capital only because it opens one sentence, and does nothing in it. */
function isOnlyOpening(form: Form): boolean {
  const [place] = form.candidates;
  if (form.candidates.length > 1 || place === undefined) return false;
  return place.opens && !place.acts && /^\p{Lu}\p{Ll}+$/u.test(place.text);
}

/** "Copyright Policy": capitals for weight, not for a name. */
function isAllOrdinary(form: Form, gazetteer: Gazetteer): boolean {
  return form.words.every(
    (word) => gazetteer.lexicon.ordinary.has(word) || GENERIC_CAPITALS.has(word) || /^\d+$/.test(word),
  );
}
