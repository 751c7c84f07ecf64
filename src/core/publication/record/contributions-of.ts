import { aspectsOf, withAspects } from "../../standing/aspects-of.ts";
import type { Settling } from "../../standing/record/record-case.ts";
import { companiesIn, companyKey } from "../company-key.ts";
import { type JudgedMaterial, judgedMaterial } from "../judged-material.ts";
import { ERASED_NAME, shownParties } from "../party-names.ts";
import type { NamesKnown, RumourMaterial } from "../view-of.ts";
import type { CompanyIn, Contribution } from "./contribution.ts";
import { outletsIn } from "./outlets-in.ts";
import { voicesIn } from "./voices-in.ts";

/**
 * What a rumour adds to the records of all that have part in it. A function of its reports and of what stands beside
 * them: the order in which they came leaves no mark. Empty when it has no reports.
 */
export function contributionsOf(material: RumourMaterial, known: NamesKnown): readonly Contribution[] {
  const judged = judgedMaterial(material, known.outlets);
  if (judged === null) return [];
  const { life, parties, tellings } = judged;
  const aspects = aspectsOf(life, parties, tellings, null);
  const settling: Settling = { tellings, parties, aspects, life: withAspects(life, aspects) };
  return [
    ...outletsIn(judged, settling, known.outlets),
    ...voicesIn(judged, settling, known),
    ...companiesOf(judged, material, known),
  ];
}

/** How many other names of a company one rumour lends to its page. */
const MOST_ALIASES = 8;

function companiesOf(
  { parties, reports, kind }: JudgedMaterial,
  { beside }: RumourMaterial,
  { entities }: NamesKnown,
): readonly CompanyIn[] {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const shown = shownParties(parties, byId, beside, entities);
  const places = new Map(parties.map((party, place) => [companyKey(party), place] as const).reverse());
  return companiesIn(reports, kind, entities).flatMap((key): CompanyIn[] => {
    const place = places.get(key);
    const [names, party] = place === undefined ? [] : [shown[place], parties[place]];
    if (names === undefined || party === undefined || names.name === ERASED_NAME) return [];
    const { listed, name, aliases } = names;
    const others = [...new Set([name, ...aliases])].filter((one) => one !== (listed ?? name));
    return [
      {
        type: "company",
        key,
        name: listed ?? name,
        aliases: others.slice(0, MOST_ALIASES),
        role: party.role,
      },
    ];
  });
}
