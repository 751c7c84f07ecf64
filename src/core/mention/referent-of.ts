import type { Group } from "./link-forms.ts";
import type { Referent } from "./mention.ts";

/** A group as others see it: the fullest name of the text first, all other ways to write it behind. */
export function referentOf(group: Group, id: number): Referent {
  const counts = new Map<string, number>();
  for (const { text } of group.forms.flatMap((form) => form.candidates)) {
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  // The name of a product is what it is mostly called: "Apple Watch", not "Apple Watch Sport Edition".
  const rank =
    group.kind === "product" ? (text: string) => (counts.get(text) ?? 0) * 1e6 + fullness(text) : fullness;
  const [name = "", ...aliases] = [...counts.keys()].sort((a, b) => rank(b) - rank(a));
  return { id, kind: group.kind, name, aliases, entity: group.entity };
}

/** The fullest name has most words, and small letters before capitals: "Foo Corp" goes before "FOO CORP". */
function fullness(text: string): number {
  const words = text.split(/[\s-]+/).length;
  return words * 1000 + text.length * 2 + (/\p{Ll}/u.test(text) ? 1 : 0);
}
