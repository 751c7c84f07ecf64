import { unreachable } from "../../../core/base/unreachable.ts";
import type { Attribution, Voice } from "../../../core/claim/attribution.ts";
import type { Claim, Modality, Party, When } from "../../../core/claim/claim.ts";
import { partiesInOrder } from "../../../core/claim/notation.ts";
import { humanInterval } from "../../wording/human-date.ts";
import { onOneLine } from "../terminal/plain.ts";

/** A field of a claim as a person reads it. */
export interface Field {
  readonly label: string;
  readonly value: string;
}

/** Everything a claim says but its kind and evidence, in the order in which a journalist asks for it. */
export function claimFields(claim: Claim): readonly Field[] {
  const fields: Field[] = partiesInOrder(claim).map((party) => ({
    label: party.role,
    value: partyNames(party),
  }));
  fields.push({ label: "stage", value: claim.stage });
  fields.push({ label: "certainty", value: claim.certainty + toldAs(claim.modality) });
  fields.push({ label: "word of", value: wordOf(claim.attribution) });
  if (claim.time !== null) fields.push({ label: "when", value: whenWords(claim.time) });
  if (claim.amount !== null) fields.push({ label: "amount", value: onOneLine(claim.amount.words) });
  if (claim.price !== null && claim.price.words !== claim.amount?.words) {
    fields.push({ label: "price", value: onOneLine(claim.price.words) });
  }
  return fields;
}

/** "Acme Corp (also Acme, the Acme group)". */
export function partyNames(party: Pick<Party, "name" | "aliases">): string {
  const also = party.aliases.map(onOneLine).join(", ");
  return also === "" ? onOneLine(party.name) : `${onOneLine(party.name)} (also ${also})`;
}

function toldAs(modality: Modality): string {
  switch (modality) {
    case "report":
      return "";
    case "recalled":
      return ", recalled from earlier";
    case "speculation":
      return ", the writer's own guess";
    default:
      return unreachable(modality);
  }
}

/** "the Journal (media), citing people familiar (anonymous)"; the voice that is credited comes with its type. */
function wordOf(attribution: Attribution): string {
  if (attribution.chain.length > 1) return attribution.chain.map(voiceWords).join(", citing ");
  if (attribution.type === "author") return "the document itself";
  return `${onOneLine(attribution.source)} (${attribution.type})`;
}

function voiceWords(voice: Voice): string {
  return `${onOneLine(voice.words)} (${voice.type})`;
}

function whenWords(time: When): string {
  const days = time.interval === null ? "" : humanInterval(time.interval);
  return days === "" ? `${onOneLine(time.words)} (no date)` : `${onOneLine(time.words)} (${days})`;
}
