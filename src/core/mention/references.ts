import type { Document } from "../document/document.ts";
import type { Token } from "../document/token.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { COMPANY_NOUNS } from "./lexicon/descriptions.ts";
import type { Mention, Referent, ReferentId } from "./mention.ts";

/**
 * Follows "the company", "the firm", "it" and "its" back to the company meant: the subject of the sentence before or of
 * this one. What could be anyone's is left out.
 */
export function followReferences(
  document: Document,
  named: readonly Mention[],
  referents: readonly Referent[],
  gazetteer: Gazetteer,
): Mention[] {
  const found: Mention[] = [];
  let at = 0;
  let last: ReferentId | null = null;
  for (const { tokens } of document.sentences) {
    for (const [index, token] of tokens.entries()) {
      while (at < named.length && (named[at]?.start ?? 0) <= token.start) {
        const referent = named[at]?.referent;
        if (referent !== undefined && isCompany(referents[referent], gazetteer)) last = referent;
        at += 1;
      }
      const description = last === null ? null : descriptionAt(tokens, index);
      if (description !== null && last !== null) found.push({ ...description, referent: last });
    }
  }
  return found;
}

function isCompany(referent: Referent | undefined, gazetteer: Gazetteer): boolean {
  return gazetteer.nodes.size >= 0 && (referent?.kind === "company" || referent?.kind === "brand");
}

function descriptionAt(tokens: readonly Token[], index: number): Omit<Mention, "referent"> | null {
  const token = tokens[index];
  if (token === undefined) return null;
  if (token.lower === "it" || token.lower === "its") {
    return { start: token.start, end: token.end, by: "pronoun", also: [], rule: "nearest company" };
  }
  const noun = tokens[index + 1];
  if (token.lower !== "the" || noun === undefined || !COMPANY_NOUNS.has(noun.lower)) return null;
  return { start: token.start, end: noun.end, by: "description", also: [], rule: "nearest company" };
}
