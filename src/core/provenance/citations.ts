import type { Words } from "../base/span.ts";
import { type OutletIndex, outletAtUrl } from "../page/outlet-index.ts";
import { addressKey } from "./address.ts";
import { outletsCited } from "./cited-in-words.ts";
import { type CitedKind, citedKind, spokenKind } from "./cited-kind.ts";
import { citedLanguage } from "./cited-language.ts";
import type { HeldDocument } from "./held-document.ts";
import { type NamedOutlet, type OutletNames, outletWithin } from "./outlet-names.ts";
import type { Telling } from "./telling.ts";
import type { TraceBasis } from "./trace.ts";

/** Another outlet, document or account that a telling says it draws on. */
export interface Citation {
  readonly by: Extract<TraceBasis, "links" | "credits" | "cites">;
  /** The address it leads to, as `addressKey`; null when it names an outlet and no page. */
  readonly address: string | null;
  /** The outlet's key as reports carry it; null when the desk knows none of that name. */
  readonly outlet: string | null;
  readonly kind: CitedKind;
  /** ISO 639-1, where the words say in which language it is. */
  readonly language: string | null;
  readonly shownBy: Words;
}

/**
 * What the telling cites, the surest first: credits ("via", "source", a wire's tag), voices, outlets named in the text,
 * links. A document that cites its own family cites nobody, and an outlet that is a party of the matter is a party.
 */
export function citationsOf(telling: Telling, names: OutletNames, outlets: OutletIndex): readonly Citation[] {
  const { family, outlet: own } = telling.report;
  const named = [...voicesOf(telling, names), ...namedIn(telling, names)].filter(
    ({ shownBy }) => !isParty(shownBy.words, telling),
  );
  return distinct([...creditsOf(telling, names, outlets), ...named, ...linksOf(telling, outlets)]).filter(
    ({ outlet }) => outlet === null || (outlet !== own && familyOf(outlet, outlets) !== family),
  );
}

/** A voice and the outlet that the same sentence names are one citation; a link counts beside them, since it leads to a page. */
function distinct(citations: readonly Citation[]): readonly Citation[] {
  const seen = new Set<string>();
  return citations.filter(({ by, outlet, shownBy }) => {
    const key = by !== "links" && outlet !== null ? outlet : `${by} at ${shownBy.start}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function creditsOf({ document }: Telling, names: OutletNames, outlets: OutletIndex): readonly Citation[] {
  return (document?.credits ?? []).map((credit) => {
    const at = credit.url === null ? null : outletAtUrl(outlets, credit.url);
    const outlet: NamedOutlet | null = at === null ? names.named(credit.name) : { key: at.id, listed: at };
    // The remark behind the name may say the language: "[Via (Chinese)]", "Source: KZ (in Chinese)".
    const whole = document?.text.slice(credit.start, credit.end) ?? credit.name;
    return {
      by: "credits",
      address: credit.url === null ? null : addressKey(credit.url),
      outlet: outlet?.key ?? null,
      kind: kindOfCredit(credit.type, credit.name, whole, outlet),
      language: citedLanguage(credit.name) ?? citedLanguage(whole),
      shownBy: nameIn(credit, whole),
    };
  });
}

/** The name within the credit: one credit can name several, "Via GizChina, PhoneArena". */
function nameIn({ start, end, name }: HeldDocument["credits"][number], whole: string): Words {
  const at = whole.indexOf(name);
  return at === -1
    ? { start, end, words: whole }
    : { start: start + at, end: start + at + name.length, words: name };
}

function kindOfCredit(type: string, name: string, whole: string, outlet: NamedOutlet | null): CitedKind {
  if (type === "wire") return "wire";
  // "Via (Chinese)" names a language and no one.
  if (outlet === null && citedLanguage(name) !== null && !/\s/.test(name.trim())) return "press";
  return citedKind(outlet === null ? name : whole, outlet?.listed ?? null);
}

/** Voices of the press; accounts and forums, whatever the reader took them for; and any voice that bears an outlet's name. */
function voicesOf(telling: Telling, names: OutletNames): readonly Citation[] {
  const { report, words } = telling;
  return report.claim.chain.flatMap((voice, place): Citation[] => {
    const said = words?.voices[place] ?? "";
    if (said === "") return [];
    const within = outletWithin(
      said.replace(/^(?:a|an|the) (?:report|article|story) (?:in|by|from|on) /iu, ""),
      names,
      "from the beginning",
    );
    const kind =
      voice.type === "media" || within !== null
        ? citedKind(said, within?.outlet.listed ?? null)
        : spokenKind(said);
    if (voice.type !== "media" && within === null && kind !== "account" && kind !== "forum") return [];
    return [
      {
        by: "cites",
        address: null,
        outlet: within?.outlet.key ?? (voice.type === "media" ? voice.key : null),
        kind,
        language: citedLanguage(said),
        shownBy: wordsIn(telling, said),
      },
    ];
  });
}

function namedIn(telling: Telling, names: OutletNames): readonly Citation[] {
  return outletsCited(telling, names).map(({ outlet, shownBy }) => ({
    by: "cites",
    address: null,
    outlet: outlet.key,
    kind: citedKind(shownBy.words, outlet.listed),
    language: null,
    shownBy,
  }));
}

/** The words in or after the evidence, or else anywhere before it. */
function wordsIn({ document, report }: Telling, words: string): Words {
  const text = document?.text ?? "";
  const after = text.indexOf(words, report.claim.evidence.start);
  const start = Math.max(after === -1 ? text.indexOf(words) : after, 0);
  return { start, end: start + words.length, words };
}

/** Links count only when they lead to a document we hold: a page links to much that it does not draw on. */
function linksOf({ document }: Telling, outlets: OutletIndex): readonly Citation[] {
  if (document === null) return [];
  return document.links.map((link) => ({
    by: "links",
    address: addressKey(link.url),
    outlet: outletAtUrl(outlets, link.url)?.id ?? null,
    kind: "outlet",
    language: null,
    shownBy: { start: link.start, end: link.end, words: document.text.slice(link.start, link.end) },
  }));
}

/** "Sohu said" cites nobody in a rumour about Sohu. */
function isParty(said: string, { words }: Telling): boolean {
  const spoken = said.toLowerCase();
  return (words?.parties ?? []).some(({ name, aliases }) =>
    [name, ...aliases].some((called) => called !== "" && called.toLowerCase().includes(spoken)),
  );
}

function familyOf(key: string, outlets: OutletIndex): string {
  return outlets.byId.get(key)?.family ?? key;
}
