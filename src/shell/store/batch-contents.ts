import { hashOf } from "../../core/base/hash.ts";
import { saidIn } from "../../core/ledger/editor-words.ts";
import type { Entry } from "../../core/ledger/event.ts";
import type { Draft } from "../../core/ledger/ledger.ts";
import type { Batch, InputProblem, KeptDocument } from "./desk-store.ts";

/** A batch to build on: it keeps and enters nothing. */
export const NOTHING: Batch = { documents: [], readings: [], words: [], drafts: [], problems: [] };

/** Just the fields that are kept: whoever hands over a whole document does not have its sentences kept by accident. */
export function keptFields(document: KeptDocument): KeptDocument {
  const { id, pageId, givenId, outlet, url, title, byline, language } = document;
  const { published, modified, text, bodyStart, links, credits } = document;
  const about = { id, pageId, givenId, outlet, url, title, byline, language, published, modified };
  return { ...about, text, bodyStart, links, credits };
}

export function problemFields({ input, place, reason, code }: InputProblem): InputProblem {
  return { input, place, reason, code };
}

/** What makes two problems the same one. */
export function problemDigest({ input, place, reason, code }: InputProblem): string {
  return hashOf(JSON.stringify([input, place, reason, code]));
}

/** Reports that drafts file: their documents and words must be kept by the time the drafts are entered. */
export function reportsIn(drafts: readonly Draft[]) {
  return drafts.flatMap((draft) =>
    draft.events.flatMap((event) => (event.type === "ReportFiled" ? [event.report] : [])),
  );
}

/** Documents and words that the batch's events rest on and that the batch does not bring along. */
export function neededFromBefore(batch: Batch) {
  const reports = reportsIn(batch.drafts);
  const documents = new Set(reports.map((report) => report.documentId));
  const words = new Set(reports.map((report) => report.claim.words));
  for (const document of batch.documents) documents.delete(document.id);
  for (const { digest } of batch.words) words.delete(digest);
  const said = new Set(batch.drafts.flatMap(({ events }) => events.flatMap((event) => saidIn(event) ?? [])));
  for (const { digest } of batch.said ?? []) said.delete(digest);
  return { documents: [...documents], words: [...words], said: [...said] };
}

/** A report whose evidence is not kept, or a decision without the editor's words, would be a hole for ever, so it is refused; a mistake of the program. */
export function refuseWithoutEvidence(missing: readonly string[]): void {
  if (missing.length > 0) {
    throw new Error(`Nothing can be entered without what it rests on: ${missing.join(", ")} is not kept.`);
  }
}

/** Every rumour that the drafts concern, once. */
export function rumoursIn(drafts: readonly Draft[]): readonly Entry["rumourId"][] {
  return [...new Set(drafts.map((draft) => draft.rumourId))];
}
