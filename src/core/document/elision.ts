import { type Token, tokenise } from "./token.ts";

/** Small words of Italian that lose their end before a vowel: what stands behind is a word, and may be a name. */
const ELIDED =
  /^(?:l|un|d|c|dell|all|nell|sull|dall|coll|quest|quell|anch|com|dov|s|t|m|v|n|gl)['’](?=\p{L})/iu;

/** The tokens with "dell'Eni" cut into "dell'" and "Eni". */
export function elided(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token) => {
    const head = ELIDED.exec(token.text)?.[0];
    if (head === undefined) return [token];
    const cut = token.start + head.length;
    const lower = head.toLowerCase().replace("’", "'");
    const article: Token = { start: token.start, end: cut, text: head, lower, shape: "lower" };
    const rest = tokenise(token.text.slice(head.length), 0, token.text.length - head.length);
    return [article, ...rest.map((one) => ({ ...one, start: one.start + cut, end: one.end + cut }))];
  });
}
