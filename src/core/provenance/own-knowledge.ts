import { type Span, type Words, wordsAt } from "../base/span.ts";
import { nameKey, type OutletIndex, outletNamed } from "../page/outlet-index.ts";
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
  "(?:tells?|told|informed|confirmed to|confirmed with|spoke to|speaking to|speaking with|said to|disclosed to|revealed to|shared with|seen by|reviewed by|obtained by|viewed by|given to|interview (?:with|to)|statement to|e-?mail to|briefed)";
const TOLD_BEFORE = new RegExp(`(?<!\\p{L})${TELLING} (?:the )?$`, "iu");
const LEARNED_BEHIND =
  /^(?:['’]s reporter)? (?:has |have |had |can |was )?(?:exclusively )?(?:learned|learnt|understands?|reveal|told|seen|reviewed|obtained|spoke|spoken|interviewed|confirmed)(?: (?:from|with|that|exclusively|in|to))?(?!\p{L})/u;
const TOLD_US = new RegExp(
  `(?<!\\p{L})(?:${TELLING} (?:us|this (?:newspaper|paper|website|site|publication|reporter|outlet|news agency|magazine)|our (?:reporter|newspaper|paper|site|correspondent|newsroom))|(?:[Ww]e|[Tt]his (?:newspaper|paper|site|publication)) (?:has |have |can )?(?:learned|learnt|understands?|reveal))(?!\\p{L})`,
  "u",
);

const PEOPLE =
  /\b(?:people|persons?|sources?|officials?|executives?|insiders?|bankers?|lawyers?|employees|investors|individuals|someone|man|woman|source) (?:(?:who|that) (?:is|are|was|were|has|have) )?(?:directly |intimately |closely |already )?(?:familiar with|close to|near to|with (?:direct |first-?hand |detailed )?(?:knowledge|information) (?:of|about)|having (?:direct )?knowledge of|briefed (?:on|about)|involved in|involved with|informed (?:of|about|on)|aware of|privy to|taking part in|at the (?:company|firm|bank))/iu;
/** The same in the other languages that the desk reads. */
const PEOPLE_ELSEWHERE =
  /vertraute[nr]? (?:Person|Personen|Kreise)|mit der (?:Sache|Angelegenheit|Situation) vertraut|Insider[n]?|informierten? Kreise[n]?|unternehmensnahen? Kreise[n]?|person[ae] a conoscenza|fonti (?:vicine|interne|a conoscenza)|pessoas? (?:próximas?|com conhecimento|familiarizadas?)|fontes (?:próximas|com conhecimento|ligadas)|sumber yang (?:mengetahui|dekat|memahami)|sumber internal|知情人士|消息人士|内部人士|запознати с|източници,? близки|вътрешен източник/giu;

/** What shows it of this telling, the surer first; null when nothing does. */
export function ownKnowledge(telling: Telling, outlets: OutletIndex): OwnKnowledge | null {
  const { document } = telling;
  if (document === null) return null;
  const own = ownNames(telling, outlets);
  const scopes = scopeOf(telling);
  for (const { start, end } of scopes) {
    const told = toldHere(document.text.slice(start, end), own);
    if (told !== null) return { by: "told this outlet", shownBy: shown(document.text, start, told) };
  }
  const inTitle = telling.report.claim.evidence.start < document.bodyStart;
  for (const { start, end } of scopes.slice(0, inTitle ? 2 : 1)) {
    const text = document.text.slice(start, end);
    const people = peopleIn(text, outlets);
    if (people !== null) return { by: "people who know", shownBy: shown(document.text, start, people) };
  }
  return null;
}

/** No people are meant by the name of an outlet that has their word in it: "Business Insider". */
function peopleIn(text: string, outlets: OutletIndex): Span | null {
  const people = PEOPLE.exec(text);
  if (people !== null) return spanOf(people);
  for (const match of text.matchAll(PEOPLE_ELSEWHERE)) {
    const span = spanOf(match);
    if (!endsOutletName(text.slice(0, span.end), outlets)) return span;
  }
  return null;
}

/** The longest names of outlets have five words. */
function endsOutletName(text: string, outlets: OutletIndex): boolean {
  const words = text.trimEnd().split(/\s+/u).slice(-5);
  return words.some(
    (_word, from) => from < words.length - 1 && isOutlet(words.slice(from).join(" "), outlets),
  );
}

function isOutlet(name: string, outlets: OutletIndex): boolean {
  return outletNamed(outlets, name.replace(/^[“„«"(《]+/u, "")) !== null;
}

function shown(text: string, offset: number, { start, end }: Span): Words {
  return wordsAt(text, { start: offset + start, end: offset + end });
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

/** The outlet's own names, without "the" and ".com", in lower case. */
function ownNames({ document, report }: Telling, outlets: OutletIndex): readonly string[] {
  const listed = outlets.byId.get(report.outlet ?? "");
  const names = [document?.outlet?.name ?? "", listed?.name ?? "", ...(listed?.aliases ?? [])];
  return names
    .map((name) => name.replace(/^the\s+/iu, "").replace(/\.(?:com|net|org)$/iu, ""))
    .filter((name) => nameKey(name).length > 1)
    .map((name) => name.toLowerCase());
}

function toldHere(text: string, names: readonly string[]): Span | null {
  const ourselves = TOLD_US.exec(text);
  if (ourselves !== null) return spanOf(ourselves);
  const lower = text.toLowerCase();
  for (const name of names) {
    for (let at = lower.indexOf(name); at !== -1; at = lower.indexOf(name, at + 1)) {
      const span = toldAround(text, { start: at, end: at + name.length });
      if (span !== null) return span;
    }
  }
  return null;
}

/** "told the Gazette", "the Gazette has learned": the words around the outlet's name. */
function toldAround(text: string, name: Span): Span | null {
  const before = TOLD_BEFORE.exec(text.slice(Math.max(0, name.start - 40), name.start));
  const behind = text.slice(name.end, name.end + 40);
  if (before !== null && !/^[\p{L}\p{N}]/u.test(behind)) {
    return { start: name.start - before[0].length, end: name.end };
  }
  const learned = LEARNED_BEHIND.exec(behind);
  const isWhole = !/[\p{L}\p{N}]$/u.test(text.slice(0, name.start));
  return learned !== null && isWhole ? { start: name.start, end: name.end + learned[0].length } : null;
}
