import type { ClaimKind } from "../../src/core/claim/kinds.ts";
import type { AnnotatedClaim, AnnotatedDocument } from "./annotated.ts";

/** One word or two a kind, in all six languages, and the roles of the names before and after it. */
const TRIGGERS: readonly (readonly [ClaimKind, readonly string[], RegExp])[] = [
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

/**
 * The stupid baseline: in each sentence a word for a kind makes a claim of the capitalised names nearest to it (in Chinese, of
 * the characters beside it), agreed and a fact.
 */
export function readByCueWords({ title = "", text = "" }: AnnotatedDocument): AnnotatedClaim[] {
  const claims = new Map<string, AnnotatedClaim>();
  for (const sentence of `${title}\n${text}`.split(/(?<=[.!?])\s+|(?<=[。！？])|\n+/u)) {
    for (const [kind, roles, trigger] of TRIGGERS) {
      const place = trigger.exec(sentence);
      const names = place === null ? [] : namesAround(sentence, place.index, roles.length);
      if (names.length < roles.length) continue;
      const key = `${kind} ${names.join(" ")}`;
      if (!claims.has(key)) claims.set(key, claimOf(kind, roles, names, sentence));
    }
  }
  return [...claims.values()];
}

function namesAround(sentence: string, at: number, wanted: number): string[] {
  const before = [...sentence.slice(0, at).matchAll(NAME)].slice(-1);
  const after = [...sentence.slice(at + 2).matchAll(NAME)].slice(0, 1);
  return [...before, ...after].map((name) => name[0]).slice(0, wanted);
}

function claimOf(
  kind: ClaimKind,
  roles: readonly string[],
  names: readonly string[],
  sentence: string,
): AnnotatedClaim {
  return {
    kind,
    parties: roles.map((role, index) => ({ role, name: names[index] ?? "" })),
    stage: "agreed",
    certainty: "fact",
    attribution: { source: "", type: "author" },
    quote: sentence,
  };
}
