import { z } from "zod";

/** A field that may be left out, be null or be empty, all of which mean that the sender does not know. */
const known = z
  .string({ error: "must be text" })
  .nullish()
  .transform((text) => (text === null || text === undefined || text.trim() === "" ? null : text));

const body = z.string({ error: "must be text" }).nullish();

/**
 * One document as it comes in a line of JSONL. Fields that are not listed are let pass and not looked at.
 * `outlet` and `published` are what `hearsay text` calls `source` and `date`, so that its output can be read again.
 */
export const DOCUMENT_RECORD = z.object(
  {
    id: z
      .union([z.string(), z.number()], { error: "must be text or a number" })
      .nullish()
      .transform((id) => (id === null || id === undefined ? null : String(id))),
    url: known,
    source: known,
    outlet: known,
    date: known,
    published: known,
    byline: known,
    language: known,
    title: known,
    text: body,
    html: body,
  },
  { error: "is not a JSON object" },
);

export type DocumentRecord = z.output<typeof DOCUMENT_RECORD>;
