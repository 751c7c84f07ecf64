import type { CitedKind } from "../provenance/cited-kind.ts";
import type { Provenance } from "../provenance/judge.ts";
import type { Phantom } from "../provenance/phantom.ts";
import type { Telling } from "../provenance/telling.ts";
import { dateInWords } from "./date-words.ts";
import { languageInWords } from "./language-words.ts";
import { inOneLine } from "./names-in-words.ts";
import { restOf } from "./rest-of.ts";
import type { Sentence } from "./sentence.ts";

/** Where a rumour is from, as far as it is known. Outlets by name, in the order of the tellings. */
export interface ProvenanceTold {
  readonly provenance: Provenance;
  readonly tellings: readonly Telling[];
  readonly outlets: ReadonlyMap<Telling, string | null>;
}

/** What is cited and not held, what may have been earlier than the first known report, and who cites in a circle. */
export function provenanceTold(told: ProvenanceTold): readonly Sentence[] {
  return [...phantomSentences(told), ...undatedSentence(told), ...circularSentences(told)];
}

function phantomSentences({ provenance, tellings }: ProvenanceTold): readonly Sentence[] {
  return provenance.phantoms.map((phantom) => ({
    text: `“${phantom.words}” (${phantomInWords(phantom)}) is cited and not held${beforeInWords(phantom)}.`,
    rests: tellings.filter(({ report }) => phantom.citedBy.includes(report.id)).map(restOf),
  }));
}

function beforeInWords({ before }: Phantom): string {
  return before === null ? "" : `; it had it by ${dateInWords(before.slice(0, 10))}`;
}

const KINDS: Readonly<Record<CitedKind, string>> = {
  outlet: "an outlet",
  wire: "a wire",
  press: "the press",
  account: "an account",
  forum: "a forum",
  person: "a person",
  "analyst house": "a house of analysts",
};

/** "the press, in Chinese". */
export function phantomInWords({ kind, language }: Pick<Phantom, "kind" | "language">): string {
  return language === null ? KINDS[kind] : `${KINDS[kind]}, in ${languageInWords(language)}`;
}

function undatedSentence({ provenance, tellings, outlets }: ProvenanceTold): readonly Sentence[] {
  const undated = tellings.filter(({ report }) => provenance.earliest.undated.includes(report.id));
  if (undated.length === 0 || undated.length === tellings.length) return [];
  const names = [...new Set(undated.map((telling) => outlets.get(telling) ?? "a page that names no outlet"))];
  const text = `${inOneLine(names)} may have told it earlier: no day is given there.`;
  return [{ text: text.charAt(0).toUpperCase() + text.slice(1), rests: undated.map(restOf) }];
}

function circularSentences({ provenance, tellings, outlets }: ProvenanceTold): readonly Sentence[] {
  const byId = new Map(tellings.map((telling) => [telling.report.id, telling]));
  return provenance.circular.flatMap(({ report, from }) => {
    const [citing, cited] = [byId.get(report), byId.get(from)];
    if (citing === undefined || cited === undefined) return [];
    const [who, whom] = [citing, cited].map(
      (telling) => outlets.get(telling) ?? "a page that names no outlet",
    );
    const text = `${who} cites ${whom}, which published later or cites it in turn; a circle, so neither is taken as where the other has it from.`;
    return [{ text: text.charAt(0).toUpperCase() + text.slice(1), rests: [restOf(citing), restOf(cited)] }];
  });
}
