import type { Gathered } from "./gather.ts";
import { readFeed } from "./read-feed.ts";
import { readRecord, reasonOf } from "./read-records.ts";
import type { Opened } from "./unpack.ts";

/** One JSON value over many lines: a JSON Feed, a document, or a list of documents. */
export function* readJson(bytes: Uint8Array, { input, url }: Opened): Generator<Gathered> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8").decode(bytes));
  } catch (error) {
    const reason = `is not JSON (${reasonOf(error)})`;
    yield { type: "problem", problem: { input, place: null, reason, code: "record.not-json" } };
    return;
  }
  if (isJsonFeed(value)) {
    yield* readFeed(bytes, input, url);
  } else if (Array.isArray(value) && value.length === 0) {
    const reason = "is a list of no documents";
    yield { type: "problem", problem: { input, place: null, reason, code: "input.empty" } };
  } else if (Array.isArray(value)) {
    for (const [index, element] of value.entries()) yield readRecord(element, input, `record ${index + 1}`);
  } else {
    yield readRecord(value, input, null);
  }
}

function isJsonFeed(value: unknown): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    "version" in value &&
    String(value.version).includes("://jsonfeed.org/version")
  );
}
