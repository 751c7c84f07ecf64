import type { Token } from "../document/token.ts";
import { ACTING } from "./candidate-at.ts";
import { companiesOf, type NamedPlace } from "./focus.ts";
import { wordSet } from "./lexicon/word-list.ts";

const NEW_CLAUSE = wordSet("and but while whereas yet ;");

/**
 * The company that the clause of a pronoun is about, where that is not the company of the whole sentence: "Beta" in
 * "Acme fell short, but Beta has raised its forecast" and in "Acme sued Beta, which makes its own chips".
 */
export function clauseSubject(
  tokens: readonly Token[],
  index: number,
  before: readonly NamedPlace[],
): NamedPlace | null {
  const last = companiesOf(before).at(-1);
  if (last === undefined) return null;
  const relative = relativeAfter(tokens, last);
  if (relative !== null && !tokens.slice(relative + 1, index).some(isClauseEnd)) return last;
  const mark = tokens[last.first - 2]?.text;
  const opener = tokens[last.first - 1]?.lower ?? "";
  const opens = NEW_CLAUSE.has(opener) && (opener === ";" || mark === "," || mark === ".");
  return opens && (relative !== null || ACTING.has(tokens[last.last]?.lower ?? "")) ? last : null;
}

/** Where "which" stands behind a name: "Acme, which makes". */
function relativeAfter(tokens: readonly Token[], { last }: NamedPlace): number | null {
  const at = tokens[last]?.text === "," ? last + 1 : last;
  return tokens[at]?.lower === "which" ? at : null;
}

function isClauseEnd(token: Token): boolean {
  return token.text === "," || token.text === ";" || token.text === "–" || token.text === "--";
}
