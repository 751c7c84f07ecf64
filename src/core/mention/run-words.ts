import type { Token } from "../document/token.ts";
import { GROUP_WORDS } from "./lexicon/designators.ts";
import { GENERIC_CAPITALS } from "./lexicon/function-words.ts";
import { NATIONS } from "./lexicon/nations.ts";
import { isDesignator } from "./name-word.ts";

export function onlyDesignators(tokens: readonly Token[], from: number, to: number): boolean {
  return everyWord(tokens, from, to, (token) => isDesignator(token) || GROUP_WORDS.has(token.lower));
}

export function onlyGeneric(tokens: readonly Token[], from: number, to: number): boolean {
  return everyWord(
    tokens,
    from,
    to,
    (token) => GENERIC_CAPITALS.has(token.lower) || NATIONS.has(token.lower) || token.text.length === 1,
  );
}

export function everyWord(
  tokens: readonly Token[],
  from: number,
  to: number,
  is: (token: Token) => boolean,
): boolean {
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (token !== undefined && token.shape !== "mark" && !is(token)) return false;
  }
  return true;
}
