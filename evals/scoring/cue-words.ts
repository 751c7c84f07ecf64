import type { AnnotatedClaim, AnnotatedDocument } from "./annotated.ts";
import { readByWords, type WordReader } from "./read-by-words.ts";

/** One word or two a kind, in all six languages, and the roles of the names before and after it. */
const TRIGGERS: WordReader["triggers"] = [
  [
    "acquisition",
    ["acquirer", "target"],
    /übern[ai]|kauft|kaufen|acquist|acquis|compra|akuisisi|membeli|beli |купува|придоби|ще купи|收购/iu,
  ],
  ["merger", ["party", "party"], /fusion|fusione|fusão|merger|сливане|слеят|合并/iu],
  ["stake", ["investor", "target"], /beteilig|quota|participação|saham|дял|入股/iu],
  ["joint-venture", ["party", "party"], /gemeinschaftsunternehmen|joint venture|съвместно|合资/iu],
  [
    "partnership",
    ["party", "party"],
    /zusammen|collaboraz|parceria|kerja sama|партньорство|сътрудничество|合作/iu,
  ],
  ["licensing", ["party", "party"], /lizenz|licenza|licença|lisensi|лиценз|许可/iu],
  ["layoffs", ["company"], /stellen|esuberi|demitir|hubungan kerja|съкра|裁员/iu],
];

const NAME = /[\p{Lu}][\p{L}\d&.-]*(?:\s+[\p{Lu}][\p{L}\d&.-]*)*|[\p{Script=Han}]{2,4}/gu;

/** The capitalised names nearest to the word (in Chinese, the characters beside it), agreed and a fact. */
const CUE_WORDS: WordReader = {
  triggers: TRIGGERS,
  sentenceEnd: /(?<=[.!?])\s+|(?<=[。！？])|\n+/u,
  namesAround: (sentence, at) => {
    const before = [...sentence.slice(0, at).matchAll(NAME)].slice(-1);
    const after = [...sentence.slice(at + 2).matchAll(NAME)].slice(0, 1);
    return [...before, ...after].map((name) => name[0]);
  },
  telling: () => ({ stage: "agreed", certainty: "fact", voice: "author" }),
};

/** The stupid baseline for the six languages that are read by cues. */
export function readByCueWords(document: AnnotatedDocument): AnnotatedClaim[] {
  return readByWords(document, CUE_WORDS);
}
