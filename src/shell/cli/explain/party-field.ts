import { overlaps, textAt } from "../../../core/base/span.ts";
import type { Claim, Party } from "../../../core/claim/claim.ts";
import type { Document } from "../../../core/document/document.ts";
import type { Mention, Mentions } from "../../../core/mention/mention.ts";
import type { Field } from "../print/claim-fields.ts";
import { onOneLine } from "../terminal/plain.ts";

/** A party with the words by which the claim's sentence names it and the rule that says who is meant by them. */
export function partyField(party: Party, claim: Claim, document: Document, mentions: Mentions): Field {
  const known = party.entity === null ? "in no table" : party.entity;
  const mention = mentionOf(party, claim, document, mentions);
  const because =
    mention === null
      ? `${onOneLine(party.name)}, named outside this sentence`
      : `“${onOneLine(textAt(document.text, mention))}”: ${mention.rule}`;
  return { label: party.role, value: `${because} (${known})` };
}

/** The first mention of the party within the evidence, else within the sentences around it. */
function mentionOf(party: Party, claim: Claim, document: Document, mentions: Mentions): Mention | null {
  const { span } = claim.evidence;
  const referents = new Set(
    mentions.referents
      .filter(({ name, entity }) => name === party.name || (entity !== null && entity === party.entity))
      .map(({ id }) => id),
  );
  const ofParty = mentions.mentions.filter(
    (mention) => referents.has(mention.referent) || mention.also.some((id) => referents.has(id)),
  );
  const around = document.sentences.filter((sentence) => overlaps(sentence, span));
  return (
    ofParty.find((mention) => overlaps(mention, span)) ??
    ofParty.find((mention) => around.some((sentence) => overlaps(sentence, mention))) ??
    null
  );
}
