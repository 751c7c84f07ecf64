import type { Entry } from "../../../core/ledger/event.ts";
import type { Facet, KeptDocument, KeptReading, KeptSaid, KeptWords } from "../desk-store.ts";
import { DamagedEntryError, DamagedRowError } from "../errors.ts";

// Rows are looked at as far as reading them would otherwise fail. Whether what they hold was changed, hashes show.

type Fields = Readonly<Record<string, unknown>>;

export function parseDocument(id: string, kept: string): KeptDocument {
  const fields = fieldsOf(kept);
  const isDocument =
    ["id", "title", "text", "language"].every((name) => typeof fields?.[name] === "string") &&
    ["links", "credits"].every((name) => areAllFields(fields?.[name])) &&
    typeof fields?.["bodyStart"] === "number" &&
    isTextOrNull(fields["url"]) &&
    (fields["outlet"] === null || typeof asFields(fields["outlet"])?.["name"] === "string");
  if (!isDocument) throw new DamagedRowError("Document", id);
  return fields as unknown as KeptDocument;
}

export function parseWords(digest: string, beside: string): Pick<KeptWords, "salt" | "words"> {
  const fields = fieldsOf(beside);
  const words = asFields(fields?.["words"]);
  const isWhole =
    typeof fields?.["salt"] === "string" &&
    typeof words?.["quote"] === "string" &&
    areAllFields(words["parties"]) &&
    Array.isArray(words["voices"]);
  if (!isWhole) throw new DamagedRowError("The words under", digest);
  return fields as unknown as Pick<KeptWords, "salt" | "words">;
}

export function parseSaid(digest: string, beside: string): Pick<KeptSaid, "salt" | "words"> {
  const fields = fieldsOf(beside);
  const words = asFields(fields?.["words"]);
  const isWhole =
    typeof fields?.["salt"] === "string" &&
    typeof words?.["because"] === "string" &&
    isTextOrNull(words["sentence"]);
  if (!isWhole) throw new DamagedRowError("An editor's words under", digest);
  return fields as unknown as Pick<KeptSaid, "salt" | "words">;
}

export function parseReading(documentId: string, made: string): Pick<KeptReading, "claims" | "notes"> {
  const fields = fieldsOf(made);
  if (!(areAllFields(fields?.["claims"]) && areAllFields(fields?.["notes"]))) {
    throw new DamagedRowError("The reading of", documentId);
  }
  return fields as unknown as Pick<KeptReading, "claims" | "notes">;
}

export function parseEvent(event: string, entry: Omit<Entry, "event">): Entry["event"] {
  const fields = fieldsOf(event);
  if (typeof fields?.["type"] !== "string") throw new DamagedEntryError(entry);
  return fields as unknown as Entry["event"];
}

export function parseView(follower: string, key: string, view: string): unknown {
  const value = parsed(view);
  if (value === undefined) throw new DamagedRowError(`The ${follower}'s row`, key);
  return value;
}

export function parseFacets(follower: string, key: string, facets: string): readonly Facet[] {
  const value = parsed(facets);
  if (!areAllFields(value)) throw new DamagedRowError(`The ${follower}'s row`, key);
  return value as readonly Facet[];
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function fieldsOf(json: string): Fields | null {
  return asFields(parsed(json));
}

function asFields(value: unknown): Fields | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : null;
}

function areAllFields(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => asFields(one) !== null);
}

function isTextOrNull(value: unknown): boolean {
  return value === null || typeof value === "string";
}
