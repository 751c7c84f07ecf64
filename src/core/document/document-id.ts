import { shortHash } from "../base/hash.ts";
import type { Document, DocumentId } from "./document.ts";

/** The id that a document with this outlet, canonical address and text has. */
export function documentIdOf({ outlet, url, text }: Pick<Document, "outlet" | "url" | "text">): DocumentId {
  return `doc_${shortHash(outlet?.id ?? outlet?.name ?? "", url ?? "", text)}`;
}
