import type { OutletIndex } from "../page/outlet-index.ts";
import type { Page } from "../page/page.ts";
import type { Document } from "./document.ts";

/**
 * Reads a page into a document. Pure and total: whatever the bytes are, a document comes back, with notes that say what
 * was odd; a page without readable text gives a document whose `text` is empty (or the title alone).
 */
export function readDocument(page: Page, outlets: OutletIndex): Document {
  throw new Error(`Not written yet: ${page.id}, ${outlets.outlets.length}.`);
}
