import type { Span } from "../../base/span.ts";
import type { Candidate, Filler } from "../../claim/candidate.ts";
import type { Claim } from "../../claim/claim.ts";
import { readSentences } from "../../claim/extract.ts";
import type { Document } from "../../document/document.ts";
import type { Mentions } from "../../mention/mention.ts";

/**
 * Where the body tells the claim's matter as a fact on nobody's word: the words of each sentence that does, each taken by
 * itself. Only what is read by grammar can be taken sentence by sentence; of other languages the whole claim is.
 */
export function bareSentences(claim: Claim, document: Document, mentions: Mentions): readonly Span[] {
  const read = readSentences(document, mentions).flatMap(({ candidates }) => candidates);
  if (read.length === 0) return isBareClaim(claim, document) ? [claim.evidence.span] : [];
  return read
    .filter((candidate) => isBare(candidate) && isOf(candidate, claim, mentions))
    .map(({ evidence }) => evidence);
}

function isBareClaim({ certainty, attribution, evidence }: Claim, { bodyStart }: Document): boolean {
  return certainty === "fact" && attribution.type === "author" && evidence.span.start >= bodyStart;
}

function isBare({ part, modality, certainty, attribution, weight }: Candidate): boolean {
  return (
    part === "body" &&
    modality === "report" &&
    certainty === "fact" &&
    attribution.type === "author" &&
    weight !== "reference" &&
    weight !== "alone"
  );
}

/** A sentence is of a matter when it is of its kind and names one of its parties. */
function isOf({ kind, fillers }: Candidate, claim: Claim, mentions: Mentions): boolean {
  return kind === claim.kind && fillers.some((filler) => isParty(filler, claim, mentions));
}

function isParty({ referent }: Filler, { parties }: Claim, { referents }: Mentions): boolean {
  const { entity, name } = referents[referent] ?? { entity: null, name: "" };
  return parties.some(
    (party) =>
      (party.entity !== null && party.entity === entity) ||
      party.name === name ||
      party.aliases.includes(name),
  );
}
