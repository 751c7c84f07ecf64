import { hashOf, shortHash } from "../base/hash.ts";
import type { Page } from "./page.ts";

/** Names a page by its address and body: the same bytes from the same place are one page, whatever came beside them. */
export function makePage(parts: Omit<Page, "id">): Page {
  return { id: `page_${shortHash(parts.url ?? "", hashOf(parts.body))}`, ...parts };
}
