import { type DocumentView, documentFeatures } from "./document-features.ts";
import type { SentenceView } from "./sentence-view.ts";

/**
 * The features of a sentence: its words, the classes of its words with the names beside them, what the rules made of it,
 * and what is told around it. Each is a string that says what it is: "stem=acquir", "after takeover verb=<company>".
 */
export function sentenceFeatures(document: DocumentView, index: number): ReadonlySet<string> {
  const features = new Set<string>();
  const view = document.views[index];
  if (view === undefined) return features;
  for (const stem of view.stems) features.add(`stem=${stem}`);
  addClasses(view, features);
  for (const rule of view.rules) features.add(`rules=${rule}`);
  features.add(`companies=${Math.min(3, view.companies)}`);
  features.add(`part=${view.part}`);
  documentFeatures(document, index, features);
  return features;
}

function addClasses({ stems, classes, held }: SentenceView, features: Set<string>): void {
  for (const [at, names] of classes.entries()) {
    if (names.length === 0) continue;
    const after = nameFrom(stems, at, 1);
    const before = nameFrom(stems, at, -1);
    for (const name of names) {
      features.add(`class=${name}`);
      features.add(`after ${name}=${after}`);
      features.add(`before ${name}=${before}`);
      for (const next of classes[at + 1] ?? []) features.add(`classes=${name}, ${next}`);
    }
  }
  for (const a of held) for (const b of held) if (a < b) features.add(`both=${a}, ${b}`);
}

// How many words from a verb or noun of a class its name may stand.
const REACH = 5;
const PRONOUNS = new Set(["it", "its", "they", "them", "their"]);

/** The kind of the nearest name in a direction, "<it>" for a pronoun, "nothing" when there is none before a mark. */
function nameFrom(stems: readonly string[], at: number, step: 1 | -1): string {
  for (let away = 1; away <= REACH; away += 1) {
    const stem = stems[at + away * step] ?? ".";
    if (PRONOUNS.has(stem)) return "<it>";
    if (stem.startsWith("<")) return stem;
    if (/^[,.;:?!]$/.test(stem)) break;
  }
  return "nothing";
}
