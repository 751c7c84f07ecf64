import { type Words, wordsAt } from "../base/span.ts";
import { nameKey, type OutletIndex } from "../page/outlet-index.ts";
import { scopeOf } from "./scope.ts";
import type { Telling } from "./telling.ts";

/**
 * What shows that the outlet was told by one who knew.
 *
 * - "told this outlet": the text says so, with the outlet's own name or as "us": nobody else can have written it;
 * - "people who know": unnamed people of whom it says why they know; anybody who copies can write that too.
 */
export interface OwnKnowledge {
  readonly by: "told this outlet" | "people who know";
  readonly shownBy: Words;
}

const TELLING =
  "(?:tells?|told|informed|confirmed to|confirmed with|spoke to|speaking to|speaking with|said to|disclosed to|revealed to|shared with|seen by|reviewed by|obtained by|viewed by|given to|an? (?:exclusive )?interview with|interview with|statement to|e-?mail to|briefed)";
const LEARNING =
  "(?:has |have |had |can |was )?(?:exclusively )?(?:learned|learnt|understands?|reveal|told|seen|reviewed|obtained|spoke|spoken|interviewed|confirmed)(?: (?:from|with|that|exclusively|in|to))?";
const OURSELVES =
  "us|this (?:newspaper|paper|website|site|publication|reporter|outlet|news agency|magazine)|our (?:reporter|newspaper|paper|site|correspondent|newsroom|sister)";

const PEOPLE =
  /\b(?:people|persons?|sources?|officials?|executives?|insiders?|bankers?|lawyers?|employees|investors|individuals|someone|man|woman|source) (?:(?:who|that) (?:is|are|was|were|has|have) )?(?:directly |intimately |closely |already )?(?:familiar with|close to|near to|with (?:direct |first-?hand |detailed )?(?:knowledge|information) (?:of|about)|having (?:direct )?knowledge of|briefed (?:on|about)|involved in|involved with|informed (?:of|about|on)|aware of|privy to|taking part in|at the (?:company|firm|bank))/iu;
/** The same in the other languages that the desk reads. */
const PEOPLE_ELSEWHERE =
  /vertraute[nr]? (?:Person|Personen|Kreise)|mit der (?:Sache|Angelegenheit|Situation) vertraut|Insider[n]?|informierten? Kreise[n]?|unternehmensnahen? Kreise[n]?|person[ae] a conoscenza|fonti (?:vicine|interne|a conoscenza)|pessoas? (?:próximas?|com conhecimento|familiarizadas?)|fontes (?:próximas|com conhecimento|ligadas)|sumber yang (?:mengetahui|dekat|memahami)|sumber internal|知情人士|消息人士|内部人士|запознати с|източници,? близки|вътрешен източник/iu;

/** What shows it of this telling, the surer first; null when nothing does. */
export function ownKnowledge(telling: Telling, outlets: OutletIndex): OwnKnowledge | null {
  const { document } = telling;
  if (document === null) return null;
  const own = ownNames(telling, outlets);
  const scopes = scopeOf(telling);
  for (const { start, end } of scopes) {
    const text = document.text.slice(start, end);
    const told = toldTo(own).exec(text);
    if (told !== null) return { by: "told this outlet", shownBy: shown(document.text, start, told) };
  }
  const [beside] = scopes;
  if (beside === undefined) return null;
  for (const { start, end } of scopes.slice(
    0,
    telling.report.claim.evidence.start < document.bodyStart ? 2 : 1,
  )) {
    const text = document.text.slice(start, end);
    const people = PEOPLE.exec(text) ?? PEOPLE_ELSEWHERE.exec(text);
    if (people !== null) return { by: "people who know", shownBy: shown(document.text, start, people) };
  }
  return null;
}

function shown(text: string, offset: number, match: RegExpExecArray): Words {
  const start = offset + match.index;
  return wordsAt(text, { start, end: start + match[0].length });
}

/** The outlet's own names as patterns, the longest first; without those that are no name in a sentence. */
function ownNames({ document, report }: Telling, outlets: OutletIndex): readonly string[] {
  const listed = outlets.outlets.find(({ id }) => id === report.outlet);
  const names = [document?.outlet?.name ?? "", listed?.name ?? "", ...(listed?.aliases ?? [])];
  return [...new Set(names.map((name) => name.replace(/^the\s+/iu, "").replace(/\.(?:com|net|org)$/iu, "")))]
    .filter((name) => nameKey(name).length > 1)
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(/[\s-]+/g, "[\\s-]*"));
}

function toldTo(names: readonly string[]): RegExp {
  const own = names.length === 0 ? "(?!)" : names.join("|");
  const end = "(?![\\p{L}\\p{N}])";
  return new RegExp(
    `(?<!\\p{L})(?:${TELLING} (?:the )?(?:${own})${end}|(?:[Tt]he )?(?:${own}) ${LEARNING}${end}|${TELLING} (?:${OURSELVES})${end}|(?:we|this newspaper) (?:have |can )?(?:learned|learnt|understand|reveal)${end})`,
    "u",
  );
}
