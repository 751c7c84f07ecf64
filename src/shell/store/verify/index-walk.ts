import type { Entry } from "../../../core/ledger/event.ts";
import { type FiledAt, indexChange } from "../../../core/ledger/places.ts";
import type { RumourIndex } from "../desk-store.ts";
import { columnText } from "../sql/columns.ts";
import { isEvent } from "./event-shape.ts";
import type { Finding } from "./finding.ts";

/** Makes the index of rumours from the entries once more, beside the one that is kept. */
export interface IndexWalk {
  look(entries: readonly Entry[]): void;
  /** Where the kept index is not the one the entries make. */
  compare(kept: RumourIndex): readonly Finding[];
}

export function walkIndex(): IndexWalk {
  const keys = new Set<string>();
  const reports = new Map<string, FiledAt>();
  return {
    look: (entries) => {
      const change = indexChange(entries.filter(({ event }) => isEvent(event)));
      for (const { key, rumourId } of change.keys) keys.add(`${rumourId} ${columnText(key)}`);
      for (const at of change.filed) reports.set(`${at.rumourId} ${at.reportId}`, at);
      for (const { rumourId, reportId } of change.withdrawn) {
        const at = reports.get(`${rumourId} ${reportId}`);
        if (at !== undefined) reports.set(`${rumourId} ${reportId}`, { ...at, withdrawn: "yes" });
      }
    },
    compare: (kept) => [
      ...difference(
        "party keys",
        keys,
        new Set(kept.keys.map(({ key, rumourId }) => `${rumourId} ${columnText(key)}`)),
      ),
      ...difference(
        "places of reports",
        new Set([...reports.values()].map(inOneLine)),
        new Set(kept.reports.map(inOneLine)),
      ),
    ],
  };
}

function inOneLine({ reportId, rumourId, documentId, seq, withdrawn }: FiledAt): string {
  return `${rumourId} ${reportId} ${documentId} ${seq} ${withdrawn}`;
}

function difference(what: string, made: ReadonlySet<string>, kept: ReadonlySet<string>): readonly Finding[] {
  const missing = [...made].filter((row) => !kept.has(row)).length;
  const extra = [...kept].filter((row) => !made.has(row)).length;
  if (missing + extra === 0) return [];
  const message = `The index of rumours is not what the ledger says: of its ${what}, ${missing} are missing and ${extra} are not the ledger's. Run \`hearsay rebuild index\`.`;
  return [{ type: "index", seq: null, message }];
}
