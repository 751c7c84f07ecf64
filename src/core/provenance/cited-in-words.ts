import type { Words } from "../base/span.ts";
import { wordsAt } from "../base/span.ts";
import { nameKey } from "../page/outlet-index.ts";
import { type NamedOutlet, type OutletNames, outletWithin } from "./outlet-names.ts";
import { scopeOf } from "./scope.ts";
import type { Telling } from "./telling.ts";

// Outlets that a text says it has its news from, wherever the sentence has them: "according to the Gazette", "the
// Gazette first reported", "told the Gazette", in each of the languages that the desk reads.

/** A name as texts write it: one to five words that begin with a capital or a sign, with small words between. */
const NAME =
  "(?:[Tt]he )?[\\p{Lu}\\p{N}][^\\s,;:()“”]*(?: (?:of |the |and |& |de |del |della |di |do |da )?[\\p{Lu}\\p{N}][^\\s,;:()“”]*){0,4}";

/** Before the name. */
const BEFORE = [
  "[Aa]ccording to(?: (?:an? |the )?(?:[\\p{Ll}-]+ ){0,2}(?:report|article|story)s? (?:in|by|from|on|at|published by))?",
  "(?:[Rr]eport|[Aa]rticle|[Ss]tory|[Ss]coop)s? (?:in|by|from|on|at|published (?:by|in))",
  "(?:[Rr]eported|[Bb]roken|[Rr]evealed|[Pp]ublished|[Cc]laimed|[Ss]aid|[Ss]hared|[Ss]potted) (?:[\\p{Ll}]+ )?(?:by|in|on)",
  "(?:tells?|told|informed|confirmed to|spoke to|speaking to|said to|disclosed to|(?:seen|reviewed|obtained|viewed) by)",
  "[Ii]nterview(?:ed)? (?:with|by|in|to)|[Cc]iting|[Qq]uoting|[Pp]er|[Vv]ia|[Aa]s per",
  "[Ll]aut|[Nn]ach (?:Angaben|Informationen|einem Bericht) (?:von|der|des)?|[Bb]erichtet(?:e)?|[Mm]eldet(?:e)?|[Ss]chreibt|[Ww]ie",
  "[Ss]econdo(?: quanto (?:riporta|riferisce|scrive))?|[Rr]iferisce|[Rr]iporta|[Ss]crive|[Ss]tando a|[Cc]ome (?:riporta|scrive|riferisce)",
  "[Ss]egundo|[Dd]e acordo com|[Nn]oticia|[Aa]vança|[Rr]eporta|[Cc]onforme|[Ii]nforma|[Dd]iz",
  "[Mm]enurut|[Dd]ilaporkan(?: oleh)?|[Dd]ikutip dari|[Mm]engutip|[Mm]elansir|[Dd]ilansir(?: dari)?",
  "[Сс]поред|[Сс]ъобщава|[Пп]ише|[Пп]о информация на|[Пп]редава|[Цц]итира(?:н|но)? от",
].join("|");

/** Behind the name. */
const BEHIND =
  "(?:first |had |has |have |also |earlier |previously |had first |then |now ){0,2}(?:reported|reports|report(?!er)|wrote|writes|says|said|claimed|claims|revealed|reveals|broke the|published|learned|learnt|has it|told)\\b" +
  "|(?:berichtete?|meldete?|schrieb|schreibt)(?!\\p{L})|(?:riferisce|riporta|scrive|ha scritto)(?!\\p{L})" +
  "|(?:noticiou|noticia|avançou|avança|escreve|informou)(?!\\p{L})|(?:melaporkan|menyebut|memberitakan|mengabarkan)(?!\\p{L})" +
  "|(?:съобщи|съобщава|пише|написа|предаде)(?!\\p{L})";

const BEFORE_NAME = new RegExp(
  `(?<!\\p{L})(?:${BEFORE})(?: (?:the|der|die|das|dem|den|il|la|lo|l['’]|o|a|os|as))? ?(${NAME})`,
  "gu",
);
const BEHIND_NAME = new RegExp(`(${NAME})(?:,[^,.]{0,40},)? (?:${BEHIND})`, "gu");
/** "据Gazette报道", "Gazette报道称": no blanks around names. */
const IN_CHINESE =
  /(?:据|根据|來自|来自|援引)?\s*《?([\p{L}\p{N}][\p{L}\p{N} .&'’-]{1,40}?)》?\s*(?:的?(?:报道|報道|消息|爆料)|报道称|報導|称|稱)/gu;

/** The listed and held outlets that the text credits beside the claim, each once. */
export function outletsCited(
  telling: Telling,
  names: OutletNames,
): readonly { readonly outlet: NamedOutlet; readonly shownBy: Words }[] {
  const { document } = telling;
  if (document === null) return [];
  const found = new Map<string, { readonly outlet: NamedOutlet; readonly shownBy: Words }>();
  for (const { start, end } of scopeOf(telling)) {
    const text = document.text.slice(start, end);
    for (const { outlet, at, length } of namesIn(text, names)) {
      const shownBy = wordsAt(document.text, { start: start + at, end: start + at + length });
      if (!found.has(outlet.key)) found.set(outlet.key, { outlet, shownBy });
    }
  }
  return [...found.values()];
}

/** "people close to Beta told Handsetter": whoever is told by such people publishes, though no table knows it. */
const TOLD_ELSEWHERE = new RegExp(
  `(?:familiar with|close to|near to|knowledge of|briefed on|involved in)(?: [^\\s.]+){1,8} (?:told|informed) (?:the )?(${NAME})`,
  "gu",
);

interface NameAt {
  readonly outlet: NamedOutlet;
  readonly at: number;
  readonly length: number;
}

function namesIn(text: string, names: OutletNames): readonly NameAt[] {
  return [
    ...matchedNames(text, BEFORE_NAME, names, "from the beginning"),
    ...matchedNames(text, BEHIND_NAME, names, "up to the end"),
    ...[...text.matchAll(TOLD_ELSEWHERE)].map(({ index, 0: whole, 1: said = "" }) => ({
      outlet: names.named(said) ?? { key: `outlet:${nameKey(said)}`, listed: null },
      at: index + whole.lastIndexOf(said),
      length: said.length,
    })),
    ...(/\p{Script=Han}/u.test(text) ? matchedNames(text, IN_CHINESE, names, "up to the end") : []),
  ];
}

function matchedNames(
  text: string,
  pattern: RegExp,
  names: OutletNames,
  side: "from the beginning" | "up to the end",
): readonly NameAt[] {
  return [...text.matchAll(pattern)].flatMap((match): NameAt[] => {
    const said = match[1] ?? "";
    const within = outletWithin(said, names, side);
    if (within === null) return [];
    const at = match.index + match[0].indexOf(said) + within.start;
    return [{ outlet: within.outlet, at, length: within.end - within.start }];
  });
}
