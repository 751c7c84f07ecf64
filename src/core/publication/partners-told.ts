import type { RumourParty } from "../rumour/parties-of.ts";
import type { LifeTold } from "./life-told.ts";
import { namesInWords } from "./names-in-words.ts";
import { restOf } from "./rest-of.ts";
import type { Sentence } from "./sentence.ts";

/**
 * Partners whom no report names beside one that is named oftener: reports differ in who it is, and the sentence of the
 * rumour names the one that most of them name. Their places among the parties, which come by how often they are named.
 */
export function otherPartners(parties: readonly RumourParty[]): ReadonlySet<number> {
  const others = new Set<number>();
  const kept: RumourParty[] = [];
  for (const [place, party] of parties.entries()) {
    if (party.role !== "party") continue;
    if (kept.some((one) => !areNamedTogether(one, party))) others.add(place);
    else kept.push(party);
  }
  return others;
}

function areNamedTogether(a: RumourParty, b: RumourParty): boolean {
  return a.named.some(({ reportId }) => b.named.some((other) => other.reportId === reportId));
}

/** Who names another partner than most do, while nothing has shown who it is; and the product that it is about. */
export function partnersTold({
  aspects,
  parties,
  found,
  products,
  tellings,
  outlets,
}: LifeTold): readonly Sentence[] {
  const differing = aspects.act.outcome === "true" ? [] : [...otherPartners(found)];
  return [
    ...products.map((product) => ({
      text: `It is about ${product}.`,
      rests: tellings.slice(0, 1).map(restOf),
    })),
    ...differing.flatMap((place): readonly Sentence[] => {
      const named = new Set(found[place]?.named.map(({ reportId }) => reportId));
      const naming = tellings.filter(({ report }) => named.has(report.id));
      const party = parties[place];
      if (party === undefined || naming.length === 0) return [];
      const who = namesInWords(
        naming.map((telling) => outlets.get(telling) ?? "a page that names no outlet"),
      );
      return [
        {
          text: `The partner is ${party.listed ?? party.name} instead, as ${who} tell it.`,
          rests: naming.map(restOf),
        },
      ];
    }),
  ];
}
