import { monthNamed } from "./date/month-names.ts";
import type { Token } from "./token.ts";

/** What is shortened with a stop inside of sentences, though a capital may follow: "3 Mrd. Euro", "z. B. Nokia". */
const SHORTENED: Readonly<Record<string, ReadonlySet<string>>> = {
  de: new Set("mio mrd bzw ca nr dr prof z b u a d h vgl st hr fr tsd inkl ggf evtl sog".split(" ")),
  it: new Set("sig dott ing avv mld mln art n s p a".split(" ")),
  pt: new Set("sr sra dr dra prof art nº mi bi av".split(" ")),
  id: new Set("tbk dr ir h no rp drs".split(" ")),
  bg: new Set("млн млрд хил лв гр ул проф инж св т н".split(" ")),
};

/** Whether a stop behind `word` belongs to it in that language: an abbreviation, or a German ordinal before a month. */
export function abbreviates(language: string, word: Token | undefined, next: Token): boolean {
  const known = SHORTENED[language];
  if (known === undefined || word === undefined) return false;
  if (known.has(word.lower)) return true;
  return language === "de" && /^\d{1,2}$/.test(word.text) && monthNamed(next.text) !== null;
}
