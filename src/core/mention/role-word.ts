import type { Token } from "../document/token.ts";
import { COMPANY_HEADS } from "./lexicon/designators.ts";
import { AMBIGUOUS_ROLES, ROLES, TITLES } from "./lexicon/roles.ts";
import { isDesignator, isNameWord } from "./name-word.ts";

/** Whether a word is someone's title or post here, and not the head of a name such as "King World Productions". */
export function isRole(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || tokens[index + 1]?.text === "&") return false;
  if (TITLES.has(token.lower)) return true;
  if (!ROLES.has(token.lower)) return false;
  return !(AMBIGUOUS_ROLES.has(token.lower) && endsAsCompany(tokens, index + 1));
}

function endsAsCompany(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || !isNameWord(token)) return false;
    if (isDesignator(token) || COMPANY_HEADS.has(token.lower)) return true;
  }
  return false;
}
