import type { EntityKind } from "./entity.ts";
import type { Form } from "./form.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { PLACE_HEADS } from "./lexicon/designators.ts";
import { GENERIC_CAPITALS } from "./lexicon/function-words.ts";

// A known place is a company only when the words around it say so again and again: "Orlando said it", "Orlando's board".
const COMPANY_NAMED_LIKE_A_PLACE = 4;

// The same for an ordinary word: "Preferred shareholders" aside, "Ovation said it", "Ovation's board".
const COMPANY_NAMED_LIKE_A_WORD = 3;

/** What a form names, by its looks and by what the words around it say; null when it is no name of a party. */
export function kindOfForm(form: Form, gazetteer: Gazetteer): EntityKind | "unknown" | null {
  const { company, person, place } = form.votes;
  switch (form.looks) {
    case "company":
      return isDepartment(form, gazetteer) ? null : "company";
    case "authority":
      return "authority";
    case "institution":
      return "unknown";
    case "product":
      return person > 0 && person > company ? "person" : "product";
    case "person":
      return company > person + 2 ? "company" : "person";
    case "place":
      return company >= COMPANY_NAMED_LIKE_A_PLACE && place === 0 ? "company" : null;
    case "plain":
      return kindByVotes(form, gazetteer);
  }
}

/** "Global Markets", "Joint Ventures": ordinary words that end like a company, once, and without a word that says so. */
function isDepartment(form: Form, gazetteer: Gazetteer): boolean {
  if (form.candidates.length > 1 || form.votes.company > 1 || isDesignated(form)) return false;
  return form.words.every((word) => gazetteer.lexicon.ordinary.has(word) || GENERIC_CAPITALS.has(word));
}

/** Whether more stands there than the words: a designator, which is not one of them. */
function isDesignated(form: Form): boolean {
  return form.candidates.some(
    (place) => place.last - place.first > form.words.length || place.rule === "name in brackets",
  );
}

function kindByVotes(form: Form, gazetteer: Gazetteer): EntityKind | "unknown" | null {
  const { company, person, place, product } = form.votes;
  if (person >= 2 && person > company) return isPost(form, gazetteer) ? null : "person";
  if (product >= 3 && company === 0) return "product";
  const isPlaced = place === form.candidates.length && form.words.length === 1;
  if (place > company && (place >= 2 || isPlaced)) return null;
  return form.words.length === 1 ? kindOfWord(form, gazetteer) : kindOfWords(form, gazetteer);
}

// A title ("Mr") makes any word a name; a post beside it may be the rest of the post: "Chief Operating Officer".
const SURE_PERSON = 4;

function isPost(form: Form, gazetteer: Gazetteer): boolean {
  const [word = ""] = form.words;
  return form.words.length === 1 && form.votes.person < SURE_PERSON && gazetteer.lexicon.ordinary.has(word);
}

function kindOfWord(form: Form, gazetteer: Gazetteer): EntityKind | "unknown" | null {
  const { company, person } = form.votes;
  if (company + person === 0 && isOnlyOpening(form)) return null;
  if (!isDistinct(form, gazetteer)) return company >= COMPANY_NAMED_LIKE_A_WORD ? "company" : null;
  return company >= 1 ? "company" : "unknown";
}

function kindOfWords(form: Form, gazetteer: Gazetteer): EntityKind | "unknown" | null {
  if (form.votes.company >= 2) return "company";
  const [, second = ""] = form.words;
  const isPair = form.words.length === 2;
  if (form.votes.company === 0 && isPair && PLACE_HEADS.has(second)) return null;
  if (isMerelyCapitalised(form, gazetteer)) return null;
  return isPair && gazetteer.lexicon.familyNames.has(second) ? "person" : "unknown";
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

/** "Copyright Policy", "Scenario 3": capitals for weight, not for a name. */
function isMerelyCapitalised(form: Form, gazetteer: Gazetteer): boolean {
  const { company, person } = form.votes;
  if (company + person > 0 || (form.candidates.length > 1 && !/\d$/.test(form.key))) return false;
  return form.words.every(
    (word) => gazetteer.lexicon.ordinary.has(word) || GENERIC_CAPITALS.has(word) || /^\d+$/.test(word),
  );
}
