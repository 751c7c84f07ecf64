import type { EntityKind } from "./entity.ts";
import type { Form } from "./form.ts";
import type { Gazetteer } from "./gazetteer.ts";

/** What a form names, by its looks and by what the words around it say; null when it is no name of a party. */
export function kindOfForm(form: Form, gazetteer: Gazetteer): EntityKind | "unknown" | null {
  switch (form.looks) {
    case "company":
      return "company";
    case "authority":
      return "authority";
    case "institution":
      return "unknown";
    case "product":
      return "product";
    case "person":
      return form.votes.company > form.votes.person + 2 ? "company" : "person";
    case "place":
      return form.votes.company >= 3 && form.votes.place === 0 ? "company" : null;
    case "plain":
      return kindByVotes(form, gazetteer);
  }
}

function kindByVotes(form: Form, gazetteer: Gazetteer): EntityKind | "unknown" | null {
  const { company, person, place } = form.votes;
  if (person >= 2 && person > company) return "person";
  if (place > company && place >= 2) return null;
  if (form.words.length === 1 && !isDistinct(form, gazetteer)) return company >= 2 ? "company" : null;
  return company >= 1 ? "company" : "unknown";
}

/** Whether a single word is a name by itself: no ordinary word, or not one that stands only where any word has a capital. */
function isDistinct(form: Form, gazetteer: Gazetteer): boolean {
  const [word = ""] = form.words;
  return !gazetteer.lexicon.ordinary.has(word) && word.length > 1;
}
