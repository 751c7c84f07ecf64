/** The marks that a tokeniser set apart put back: "Acme 's $ 5 deal , it" to "Acme's $5 deal, it". */
export function asProse(tokenised: string): string {
  return tokenised
    .replaceAll(/``\s*/g, "“")
    .replaceAll(/\s*''/g, "”")
    .replaceAll(/\s+(?=[,.;:!?%)\]’]|'s\b|n't\b|'(?:re|ve|ll|d|m)\b)/g, "")
    .replaceAll(/(?<=[$£€([#])\s+/g, "")
    .replaceAll(/\s+' /g, "' ")
    .replaceAll(/(?:^|(?<=\s))` /g, "‘")
    .replaceAll(/\s+/g, " ")
    .trim();
}
