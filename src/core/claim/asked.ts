import type { Arguments } from "./clause/arguments.ts";
import type { Unit } from "./clause/unit.ts";
import type { FrameTrigger } from "./frames.ts";
import { BE, HAVE, MODALS } from "./words/classes.ts";
import { type Hit, lowerAt } from "./words/lexicon.ts";

/**
 * Whether a matter is only asked about: "Will Acme buy Beta?", "Acme to buy Beta?". Questions for a reason, a manner or
 * a time take the matter for granted ("Why did Acme buy Beta?"), and so does a noun that nobody carries ("Is Acme's
 * takeover of Beta a mistake?").
 */
export function isAsked(units: readonly Unit[], hit: Hit<FrameTrigger>, found: Arguments): boolean {
  if (!endsInQuestion(units)) return false;
  if (hit.value.part === "noun" && !found.slots.has("subject")) return false;
  const first = lowerAt(units, 0);
  return (
    BE.has(first) || HAVE.has(first) || MODALS.has(first) || ASKING.has(first) || units[0]?.type === "name"
  );
}

/** Words that open a question for a yes or no, or for who does it. */
const ASKING: ReadonlySet<string> = new Set([
  "did",
  "does",
  "do",
  "who",
  "which",
  "whether",
  "and",
  "or",
  "so",
  "but",
  "the",
  "a",
]);

function endsInQuestion(units: readonly Unit[]): boolean {
  for (let at = units.length - 1; at >= units.length - 3; at -= 1)
    if (lowerAt(units, at) === "?") return true;
  return false;
}
