import type { Words } from "../base/span.ts";
import type { Voice } from "../claim/attribution.ts";
import { nameKey, type OutletIndex, outletAtUrl, outletNamed } from "../page/outlet-index.ts";
import { addressKey } from "./address.ts";
import type { Telling } from "./telling.ts";
import type { TraceBasis } from "./trace.ts";

/** Another outlet or document that a telling says it draws on. */
export interface Citation {
  readonly by: Extract<TraceBasis, "links" | "credits" | "cites">;
  /** The address it leads to, as `addressKey`; null when it names an outlet and no page. */
  readonly address: string | null;
  /** The outlet's key as reports carry it; null when the desk does not know it. */
  readonly outlet: string | null;
  readonly type: Voice["type"];
  readonly shownBy: Words;
}

/**
 * What the telling cites, the surest first: credits ("via", "source", a wire's tag), voices of other media, links in
 * the text. A document that cites its own family cites nobody.
 */
export function citationsOf(telling: Telling, outlets: OutletIndex): readonly Citation[] {
  const family = telling.report.family;
  return [...creditsOf(telling, outlets), ...voicesOf(telling, outlets), ...linksOf(telling, outlets)].filter(
    (citation) => citation.outlet === null || familyOf(citation.outlet, outlets) !== family,
  );
}

function creditsOf({ document }: Telling, outlets: OutletIndex): readonly Citation[] {
  return (document?.credits ?? []).map((credit) => {
    const outlet = credit.url === null ? null : outletAtUrl(outlets, credit.url);
    return {
      by: "credits",
      address: credit.url === null ? null : addressKey(credit.url),
      outlet: (outlet ?? outletNamed(outlets, credit.name))?.id ?? `outlet:${nameKey(credit.name)}`,
      type: "media",
      shownBy: { start: credit.start, end: credit.end, words: credit.name },
    };
  });
}

function voicesOf({ report, words, document }: Telling, outlets: OutletIndex): readonly Citation[] {
  return report.claim.chain.flatMap((voice, place): Citation[] => {
    const said = words?.voices[place] ?? "";
    if (voice.type !== "media" || said === "") return [];
    const at = document === null ? -1 : placeOfWords(document.text, said, report.claim.evidence.start);
    return [
      {
        by: "cites",
        address: null,
        outlet: voice.key ?? outletNamed(outlets, said)?.id ?? null,
        type: "media",
        shownBy: { start: Math.max(at, 0), end: Math.max(at, 0) + said.length, words: said },
      },
    ];
  });
}

/** The words in or after the evidence, or else anywhere before it. */
function placeOfWords(text: string, words: string, evidence: number): number {
  const after = text.indexOf(words, evidence);
  return after === -1 ? text.indexOf(words) : after;
}

/** Links count only when they lead to a document we hold: a page links to much that it does not draw on. */
function linksOf({ document }: Telling, outlets: OutletIndex): readonly Citation[] {
  if (document === null) return [];
  return document.links.map((link) => ({
    by: "links",
    address: addressKey(link.url),
    outlet: outletAtUrl(outlets, link.url)?.id ?? null,
    type: "media",
    shownBy: { start: link.start, end: link.end, words: document.text.slice(link.start, link.end) },
  }));
}

function familyOf(key: string, outlets: OutletIndex): string {
  return outlets.outlets.find((outlet) => outlet.id === key)?.family ?? key;
}
