import type { DocumentId } from "../../../core/document/document.ts";
import type { Entry } from "../../../core/ledger/event.ts";
import type { Desk, KeptDocument } from "../desk-store.ts";
import { DamagedEntryError, DamagedRowError } from "../errors.ts";
import type { Finding } from "./finding.ts";

/** All entries; where an event cannot be read, the entry without it, so that whoever looks at it finds no event there. */
export async function* everyEntry(desk: Desk): AsyncIterable<Entry> {
  let after = 0;
  for (;;) {
    try {
      for await (const entry of desk.ledger.read(after)) {
        yield entry;
        after = entry.seq;
      }
      return;
    } catch (error) {
      if (!(error instanceof DamagedEntryError)) throw error;
      yield { ...error.entry, event: null as unknown as Entry["event"] };
      after = error.entry.seq;
    }
  }
}

/** All documents, and a finding for each whose row cannot be read. */
export async function* everyDocument(
  desk: Desk,
): AsyncIterable<readonly [DocumentId, KeptDocument | "erased" | Finding]> {
  let after: DocumentId | undefined;
  for (;;) {
    try {
      for await (const [id, kept] of desk.kept.all(after)) {
        yield [id, kept];
        after = id;
      }
      return;
    } catch (error) {
      if (!(error instanceof DamagedRowError)) throw error;
      after = error.key as DocumentId;
      yield [after, rowFinding(error)];
    }
  }
}

/** What `ask` knows under the keys; under each key whose row cannot be read, a finding. */
export async function askForAll<Key extends string, Kept>(
  keys: readonly Key[],
  ask: (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Kept>>,
): Promise<ReadonlyMap<Key, Kept | Finding>> {
  try {
    return await ask(keys);
  } catch (error) {
    if (!(error instanceof DamagedRowError)) throw error;
    const [only] = keys;
    if (keys.length === 1 && only !== undefined) return new Map([[only, rowFinding(error)]]);
  }
  const half = Math.ceil(keys.length / 2);
  const parts = [keys.slice(0, half), keys.slice(half)];
  const answers = await Promise.all(parts.map((part) => askForAll(part, ask)));
  return new Map(answers.flatMap((answer) => [...answer]));
}

export function rowFinding({ message }: DamagedRowError): Finding {
  return { type: "row", seq: null, message };
}

export function isFinding(value: object): value is Finding {
  return "message" in value;
}
