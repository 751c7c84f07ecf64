import type { Span } from "../../base/span.ts";
import type { Claim } from "../../claim/claim.ts";
import type { Document, Link } from "../../document/document.ts";
import { type KnownToFile, type ReportToFile, reportsOf } from "../../ledger/file-claims-report.ts";
import type { Gazetteer } from "../../mention/gazetteer.ts";
import type { Mentions } from "../../mention/mention.ts";
import type { HeldDocument } from "../../provenance/held-document.ts";
import { type Asked, askedOf } from "../../rumour/asked.ts";
import { bareSentences } from "./bare-sentences.ts";
import { type Misowned, misownedIn, type Swapped, swappedParties } from "./kin-parties.ts";

/** A draft as the reader has it, before the desk is asked. Plain, so that it can come from a thread. */
export interface DraftRead {
  readonly document: HeldDocument;
  /** What it reports as of today, its main matters first; of very many the first. */
  readonly matters: readonly DraftMatter[];
  /** Where it gives somebody what he only uses the name of. */
  readonly misowned: readonly Misowned[];
}

export interface DraftMatter {
  readonly claim: Claim;
  /** The report that would be filed of it if it were published. */
  readonly report: ReportToFile;
  readonly asked: Asked;
  /** The same matter of those whom a party may be taken for. */
  readonly swapped: readonly Swapped[];
  /** Where its body tells it as a fact on nobody's word. */
  readonly bare: readonly Span[];
}

/** What reading a draft has to know beside the text. */
export interface DraftKnowledge extends KnownToFile {
  readonly entities: Gazetteer;
}

/** A draft is about few things; what it names in passing is not looked up without end. */
const MOST_MATTERS = 4;

/** Nothing of a draft goes into a ledger, so its words need no secret. */
const NO_SALT = () => "";

export function draftRead(
  document: Document,
  mentions: Mentions,
  claims: readonly Claim[],
  known: DraftKnowledge,
): DraftRead {
  const { sentences: _sentences, notes: _notes, ...held } = document;
  const matters = claims
    .filter(({ modality, parties }) => modality === "report" && parties.length > 0)
    .sort((a, b) => Number(b.main) - Number(a.main) || a.evidence.span.start - b.evidence.span.start)
    .slice(0, MOST_MATTERS)
    .flatMap((claim) => matterOf(claim, document, mentions, known));
  const links = [...held.links, ...addressesIn(document.text)];
  return { document: { ...held, links }, matters, misowned: misownedIn(document, mentions, known) };
}

/** A pasted text has lost its links, but an address that is written out is one. */
function addressesIn(text: string): readonly Link[] {
  return [...text.matchAll(/https?:\/\/[^\s<>"'()[\]]+/giu)].map((match) => {
    const url = match[0].replace(/[.,;:!?]+$/u, "");
    return { url, start: match.index, end: match.index + url.length };
  });
}

function matterOf(
  claim: Claim,
  document: Document,
  mentions: Mentions,
  known: DraftKnowledge,
): readonly DraftMatter[] {
  const [report] = reportsOf({ document, mentions, claims: [claim] }, known, NO_SALT);
  if (report === undefined) return [];
  const asked = askedOf(claim.evidence.quote, [claim], { mentions: [], referents: [] });
  return [
    {
      claim,
      report,
      asked,
      swapped: swappedParties(claim, asked, known),
      bare: bareSentences(claim, document, mentions),
    },
  ];
}
