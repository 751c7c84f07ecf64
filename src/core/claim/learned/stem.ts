/**
 * The part of a word that its forms share, crudely: "acquires", "acquired" and "acquiring" are all "acquir". Good enough
 * for features, where the same cut is made in learning and in reading; not for showing.
 */
export function stemOf(word: string): string {
  const base = IRREGULAR.get(word);
  if (base !== undefined) return base;
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return /^\d/.test(word) ? "#" : word;
  const cut = /(?:ies|ied)$/.test(word) ? `${word.slice(0, -3)}y` : word.replace(/(?:ing|ed|es|s|e)$/, "");
  if (cut.length < 3) return word;
  return /([bdgmnprt])\1$/.test(cut) ? cut.slice(0, -1) : cut;
}

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `buy:bought sell:sold tak:took,taken mak:made pay:paid spend:spent get:got,gotten giv:gave,given
  say:said tell:told leav:left los:lost win:won mee:met hold:held keep:kept lead:led rise:rose,risen fall:fell,fallen
  begin:began,begun becom:became build:built bring:brought seek:sought think:thought know:knew,known see:saw,seen
  go:went,gone do:did,done com:came find:found write:wrote,written driv:drove,driven show:showed,shown grow:grew,grown
  be:is,are,was,were,been,being,'s have:has,had not:n't,not`
    .split(/\s+/)
    .flatMap((entry) => {
      const [stem = "", forms = ""] = entry.split(":");
      return forms.split(",").map((form) => [form, stem] as const);
    }),
);
