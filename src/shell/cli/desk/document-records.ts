import type { Desk } from "../../store/desk-store.ts";
import { knownOn } from "../../work/as-of/known-reports.ts";
import { type ClaimRecord, claimRecord } from "../records/claim-record.ts";
import { type TextRecord, textRecord } from "../records/text-record.ts";

/** A line of `hearsay export documents`. */
export interface DocumentRecord extends TextRecord {
  readonly documentId: string;
  readonly claims: readonly ClaimRecord[];
}

/**
 * The documents of a desk in the order of their ids, with the claims of their newest reading. Erased ones are left out,
 * and those that cannot be shown to have been out by the day (`YYYY-MM-DD`), when one is given.
 */
export async function* documentRecords(desk: Desk, asOf: string | null): AsyncGenerator<DocumentRecord> {
  const known = asOf === null ? null : await knownOn(desk, asOf);
  for await (const [id, document] of desk.kept.all()) {
    if (document === "erased") continue;
    const { published } = document;
    if (known !== null && (await known.since({ id, published, document })) === null) continue;
    const claims = (await desk.kept.reading(id))?.claims ?? [];
    yield { ...textRecord(document), documentId: id, claims: claims.map(claimRecord) };
  }
}
