import { shortHash } from "../base/hash.ts";
import { overlaps } from "../base/span.ts";
import type { Voice } from "../claim/attribution.ts";
import type { Claim } from "../claim/claim.ts";
import type { Document, DocumentOutlet } from "../document/document.ts";
import type { EntityId } from "../mention/entity.ts";
import type { Mentions } from "../mention/mention.ts";
import { type Relations, withKin } from "../mention/relation.ts";
import { nameKey, type OutletIndex, outletNamed } from "../page/outlet-index.ts";
import { besideEachOther } from "../rumour/acting-together.ts";
import { filedParty } from "../rumour/party-keys.ts";
import type { FiledClaim, FiledVoice, Report, ReportId } from "../rumour/rumour.ts";
import { type ClaimWords, digestOf, type Salt, wordsOf } from "./words.ts";

/** A reading, as far as filing looks at it. */
export interface ReadingToFile {
  readonly document: Pick<Document, "id" | "outlet" | "published">;
  readonly mentions: Mentions;
  readonly claims: readonly Claim[];
}

/** What filing has to know of outlets and of who belongs to whom. */
export interface KnownToFile {
  readonly outlets: OutletIndex;
  readonly relations: Relations;
}

/** A report with its words, which stand beside the chain. */
export interface ReportToFile {
  readonly report: Report;
  readonly salt: Salt;
  readonly words: ClaimWords;
}

/**
 * The reports that a reading makes. The writer's own guesses make none: they open no rumour and no one's knowledge
 * stands behind them. `newSalt` is asked once for each.
 */
export function reportsOf(
  reading: ReadingToFile,
  known: KnownToFile,
  newSalt: () => Salt,
): readonly ReportToFile[] {
  const reports = new Map<ReportId, ReportToFile>();
  const claims = reading.claims.filter((claim) => claim.modality !== "speculation");
  for (const claim of besideEachOther(claims)) {
    const filed = reportOf(reading, claim, known, newSalt());
    if (!reports.has(filed.report.id)) reports.set(filed.report.id, filed);
  }
  return [...reports.values()];
}

function reportOf(
  reading: ReadingToFile,
  claim: Claim,
  { outlets, relations }: KnownToFile,
  salt: Salt,
): ReportToFile {
  const { document, mentions } = reading;
  const year = document.published === null ? null : Number(document.published.at.slice(0, 4));
  const words = wordsOf(claim);
  const filed: FiledClaim = {
    kind: claim.kind,
    parties: claim.parties.map((party) =>
      filedParty(party, party.entity === null ? [] : withKin(relations, party.entity, year)),
    ),
    stage: claim.stage,
    certainty: claim.certainty,
    modality: claim.modality,
    voice: claim.attribution.type,
    chain: claim.attribution.chain.map((voice) => filedVoice(voice, mentions, outlets)),
    time: claim.time?.interval ?? null,
    ...(claim.products === undefined ? {} : { products: claim.products }),
    ...(claim.reactions === undefined ? {} : { reactions: claim.reactions }),
    main: claim.main,
    ...(claim.firmer === undefined ? {} : { firmer: claim.firmer }),
    evidence: claim.evidence.span,
    words: digestOf(salt, words),
  };
  const report: Report = {
    id: reportId(claim, filed),
    documentId: document.id,
    outlet: outletKey(document.outlet),
    family: familyOf(document.outlet, outlets),
    published: document.published === null ? null : momentOf(document.published),
    claim: filed,
  };
  return { report, salt, words };
}

function reportId(claim: Claim, filed: FiledClaim): ReportId {
  const { start, end } = claim.evidence.span;
  const parties = filed.parties.map((party) => `${party.role}=${party.keys[0] ?? ""}`);
  return `report_${shortHash(claim.documentId, claim.kind, String(start), String(end), ...parties)}`;
}

function momentOf({ at, precision, offset }: NonNullable<Document["published"]>): Report["published"] {
  return { at, precision, ...(offset === undefined ? {} : { offset }) };
}

/** How the ledger names an outlet: its id, or "outlet:" and its name for one the desk does not know. */
export function outletKey(outlet: DocumentOutlet | null): string | null {
  return outlet === null ? null : (outlet.id ?? `outlet:${nameKey(outlet.name)}`);
}

function familyOf(outlet: DocumentOutlet | null, outlets: OutletIndex): string | null {
  const key = outletKey(outlet);
  if (outlet?.id == null) return key;
  return outlets.byId.get(outlet.id)?.family ?? key;
}

/** A voice that is a listed outlet or entity is known by its key; the words of the others stand beside the chain. */
function filedVoice(voice: Voice, mentions: Mentions, outlets: OutletIndex): FiledVoice {
  const outlet = voice.type === "media" ? outletNamed(outlets, voice.words) : null;
  return { type: voice.type, key: outlet?.id ?? entityAt(voice, mentions) };
}

function entityAt(voice: Voice, mentions: Mentions): EntityId | null {
  for (const mention of mentions.mentions) {
    if (mention.by !== "name" || !overlaps(mention, voice)) continue;
    const entity = mentions.referents[mention.referent]?.entity ?? null;
    if (entity !== null) return entity;
  }
  return null;
}
