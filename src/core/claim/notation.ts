import { unreachable } from "../base/unreachable.ts";
import type { Attribution, Voice } from "./attribution.ts";
import type { Claim, Modality, Party, When } from "./claim.ts";
import { CLAIM_KINDS } from "./kinds.ts";

/**
 * A claim on one line, for tests, logs and `hearsay explain`:
 *
 *     acquisition(acquirer=Acme, target=Beta) talks, reported on the word of anonymous "people familiar with it", main
 *
 * In this order, and what is absent is left out: kind and parties (in the order of the kind's roles), stage, certainty
 * with the voice it is credited to (none for the author's own word), modality when it is not a plain report, time with
 * the days it means, amount, main. The words of the text stand in double quotes. Aliases, entities, evidence and rules
 * are not shown.
 */
export function formatClaim(claim: Claim): string {
  const fields = [
    claim.stage,
    `${claim.certainty}${formatAttribution(claim.attribution)}`,
    formatModality(claim.modality),
    claim.time === null ? "" : `when ${formatWhen(claim.time)}`,
    claim.amount === null ? "" : `amount ${quoted(claim.amount.words)}`,
    claim.main ? "main" : "",
  ];
  return `${claim.kind}(${formatParties(claim)}) ${fields.filter((field) => field !== "").join(", ")}`;
}

/** The parties in the order of the kind's roles; within a role in the claim's own order. */
export function partiesInOrder(claim: Pick<Claim, "kind" | "parties">): readonly Party[] {
  const roles: readonly string[] = CLAIM_KINDS[claim.kind].roles;
  return [...claim.parties].sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role));
}

function formatParties(claim: Claim): string {
  return partiesInOrder(claim)
    .map((party) => `${party.role}=${/[,()="]/.test(party.name) ? quoted(party.name) : party.name}`)
    .join(", ");
}

/** The credited voice first; those nearer to the document follow with "through", those behind it with "citing". */
function formatAttribution(attribution: Attribution): string {
  if (attribution.type === "author") return "";
  const credited = attribution.chain.findIndex(
    (voice) => voice.type === attribution.type && voice.words === attribution.source,
  );
  const nearer = credited === -1 ? [] : attribution.chain.slice(0, credited).reverse();
  const farther = attribution.chain.slice(credited + 1);
  return [
    ` on the word of ${attribution.type} ${quoted(attribution.source)}`,
    ...nearer.map((voice) => ` through ${formatVoice(voice)}`),
    ...farther.map((voice) => ` citing ${formatVoice(voice)}`),
  ].join("");
}

function formatVoice(voice: Voice): string {
  return `${voice.type} ${quoted(voice.words)}`;
}

function formatModality(modality: Modality): string {
  switch (modality) {
    case "report":
      return "";
    case "recalled":
      return "recalled";
    case "speculation":
      return "speculation";
    default:
      return unreachable(modality);
  }
}

function formatWhen(when: When): string {
  if (when.interval === null) return quoted(when.words);
  const { from, to } = when.interval;
  const days = from === to && from !== null ? from : `${from ?? ""}..${to ?? ""}`;
  return `${quoted(when.words)} (${days})`;
}

/** Between double quotes on one line. White space is closed up; a quotation mark within the words becomes a single one. */
function quoted(words: string): string {
  return `"${words.replaceAll(/\s+/g, " ").replaceAll('"', "'")}"`;
}
