import type { Document } from "../document/document.ts";
import type { Matter } from "./merge.ts";

/** What a document is mainly about: the matters of its title, else those of its first sentence; two at most. */
export function mainMatters(document: Document, matters: readonly Matter[]): ReadonlySet<Matter> {
  const first = document.sentences.findIndex((sentence) => sentence.part === "body");
  const ranked = matters
    .map((matter) => ({ matter, rank: rankOf(matter, first) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank);
  const best = ranked[0]?.rank ?? 0;
  const leading = ranked.filter(({ rank }) => rank === best).slice(0, 2);
  // A title names what a document is about, though its first sentences may tell more of something else.
  const titled = ranked.find(({ matter }) => isTitled(matter));
  if (titled !== undefined && leading.length < 2 && !leading.some(({ matter }) => isTitled(matter)))
    leading.push(titled);
  return new Set(leading.map(({ matter }) => matter));
}

function isTitled({ candidates }: Matter): boolean {
  return candidates.some(({ part, weight }) => part === "title" && weight === "telling");
}

function rankOf(matter: Matter, first: number): number {
  const inTitle = matter.candidates.some((candidate) => candidate.part === "title");
  const inLead = matter.candidates.some((candidate) => candidate.sentence === first);
  return (inTitle ? 2 : 0) + (inLead ? 2 : 0) + (matter.candidates.length > 1 ? 1 : 0);
}
