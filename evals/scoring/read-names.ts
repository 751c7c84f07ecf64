import type { Document } from "../../src/core/document/document.ts";
import { splitSentences } from "../../src/core/document/sentences.ts";
import { findMentions } from "../../src/core/mention/find.ts";
import type { Gazetteer } from "../../src/core/mention/gazetteer.ts";
import type { Mention, Referent } from "../../src/core/mention/mention.ts";
import type { ReadNames } from "./annotated-names.ts";

const ORGANISATIONS: ReadonlySet<Referent["kind"]> = new Set(["company", "authority", "brand"]);

/** The organisations that Hearsay finds named in a text, title and body apart. */
export function readNames(title: string, body: string, gazetteer: Gazetteer): ReadNames {
  const { mentions, referents } = findMentions(asDocument(title, body), gazetteer);
  const isOrganisation = ({ referent }: Mention) => ORGANISATIONS.has(referents[referent]?.kind ?? "unknown");
  const found = mentions.filter(isOrganisation);
  return {
    names: found
      .filter(({ by }) => by === "name" || by === "ticker")
      .map(({ start, end, referent }) => ({
        start,
        end,
        referent,
        entity: referents[referent]?.entity ?? null,
      })),
    references: found
      .filter(({ by }) => by === "description" || by === "pronoun")
      .map(({ start, end, referent, also }) => ({ start, end, referents: [referent, ...also] })),
  };
}

/** Title, blank line, body; the body alone when there is no title. */
export function wholeText(title: string, body: string): string {
  return title === "" ? body : `${title}\n\n${body}`;
}

function asDocument(title: string, body: string): Document {
  const text = wholeText(title, body);
  const bodyStart = text.length - body.length;
  return {
    id: "doc_names",
    pageId: "page_names",
    givenId: null,
    outlet: null,
    url: null,
    title,
    byline: null,
    language: "en",
    published: null,
    modified: null,
    text,
    bodyStart,
    sentences: splitSentences(text, bodyStart),
    links: [],
    credits: [],
    notes: [],
  };
}
