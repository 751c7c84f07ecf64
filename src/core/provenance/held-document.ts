import type { Document } from "../document/document.ts";

/** A document as the desk keeps it: without its sentences and notes. */
export type HeldDocument = Omit<Document, "sentences" | "notes">;
