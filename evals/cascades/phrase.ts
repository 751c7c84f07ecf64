import type { Chance } from "./chance.ts";

/** What stands in a template for its slots. */
export type Slots = Readonly<Record<string, string>>;

/**
 * A template as one of its readings: "[may|could] buy {target}" chooses among the parts between bars, from the innermost
 * brackets outwards, and fills the slots. A slot that is not given is a slip of the template, so it throws.
 */
export function phrase(template: string, slots: Slots, chance: Chance): string {
  let text = template;
  for (;;) {
    const chosen = text.replace(/\[([^[\]]*)\]/g, (_whole, parts: string) => chance.of(parts.split("|")));
    if (chosen === text) break;
    text = chosen;
  }
  const filled = text.replace(/\{(\w+)\}/g, (_whole, name: string) => {
    const slot = slots[name];
    if (slot === undefined) throw new Error(`No words for the slot ${name} of: ${template}`);
    return slot;
  });
  return capitalised(
    filled
      .replace(/ {2,}/g, " ")
      .replace(/ ([,.])/g, "$1")
      .trim(),
  );
}

/** Sentences begin with a capital even where a slot in lower case leads them. */
function capitalised(text: string): string {
  return text.replace(
    /(^|[.!?] )(\p{Ll})/gu,
    (_whole, before: string, letter: string) => before + letter.toUpperCase(),
  );
}
