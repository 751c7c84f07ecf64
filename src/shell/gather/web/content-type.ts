import { InputFault } from "../input-fault.ts";

/** What a page, a feed or records are sent as. What is not told, or only told to be bytes, is seen from the content. */
const READABLE = new Set([
  "text/html",
  "application/xhtml+xml",
  "text/plain",
  "text/markdown",
  "application/rss+xml",
  "application/atom+xml",
  "application/rdf+xml",
  "application/xml",
  "text/xml",
  "application/json",
  "application/feed+json",
  "application/jsonl",
  "application/x-ndjson",
  "application/x-jsonlines",
  "application/gzip",
  "application/x-gzip",
  "application/octet-stream",
]);

/** The charset that a Content-Type header declares, in lower case, or null. Throws for a type that is not read. */
export function charsetOf(contentType: string | null): string | null {
  if (contentType === null) return null;
  const type = contentType.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (type !== "" && !READABLE.has(type)) {
    throw new InputFault("web.type", `the server sends ${type.slice(0, 60)}, which is not read`);
  }
  return /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1]?.toLowerCase() ?? null;
}
