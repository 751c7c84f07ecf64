import { type Knowledge, read } from "../../../core/desk.ts";
import { makePage } from "../../../core/page/make-page.ts";
import { NO_HINTS } from "../../../core/page/page.ts";
import { type DraftRead, draftRead } from "../../../core/publication/draft/draft-read.ts";

/** What somebody pasted. It is looked at and forgotten. */
export interface PastedDraft {
  readonly text: string;
  readonly headline: string | null;
  /** Where it will be published, when that is known. */
  readonly address: string | null;
  /** When it is published: now. ISO 8601. */
  readonly at: string;
}

/** Reads a draft as any page is read. Pure, and runs in a thread. */
export function readDraft({ text, headline, address, at }: PastedDraft, knowledge: Knowledge): DraftRead {
  const page = makePage({
    givenId: null,
    url: address,
    format: "text",
    charset: "utf-8",
    body: new TextEncoder().encode(text),
    hints: { ...NO_HINTS, title: headline, published: at, from: "record" },
  });
  const { document, mentions, claims } = read(page, knowledge);
  return draftRead(document, mentions, claims, knowledge);
}
