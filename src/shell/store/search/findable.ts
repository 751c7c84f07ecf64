import type { Findable, KeptDocument } from "../desk-store.ts";
import { termsOf } from "./terms.ts";

export function findableOf({ id, text }: Pick<KeptDocument, "id" | "text">): Findable {
  return { documentId: id, terms: termsOf(text) };
}
