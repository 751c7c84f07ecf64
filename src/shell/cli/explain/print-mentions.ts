import { contains, textAt } from "../../../core/base/span.ts";
import type { Document } from "../../../core/document/document.ts";
import type { Mention, Mentions, Referent } from "../../../core/mention/mention.ts";
import { counted } from "../../wording/counted.ts";
import { indented } from "../terminal/columns.ts";
import { onOneLine } from "../terminal/plain.ts";
import type { Screen } from "../terminal/screen.ts";
import { wrap } from "../terminal/wrap.ts";

const INDENT = 4;

/** Each one named, with every place that names it and the rule by which it was found. */
export function printMentions(document: Document, mentions: Mentions, screen: Screen): readonly string[] {
  return mentions.referents.flatMap((referent) => {
    const places = mentions.mentions.filter((mention) => isOf(mention, referent));
    return [
      ...wrap(headOf(referent, places.length), screen.columns),
      ...places.flatMap((mention) => placeLines(document, mention, screen)),
    ];
  });
}

function isOf(mention: Mention, referent: Referent): boolean {
  return mention.referent === referent.id || mention.also.includes(referent.id);
}

function headOf({ name, kind, entity }: Referent, places: number): string {
  const known = entity === null ? "in no table" : entity;
  const what = kind === "unknown" ? "kind unknown" : kind;
  return `${onOneLine(name)} (${what}, ${known}), ${counted(places, "mention")}`;
}

function placeLines(document: Document, mention: Mention, { columns, style }: Screen): readonly string[] {
  const sentence = document.sentences.findIndex((candidate) => contains(candidate, mention)) + 1;
  const words = onOneLine(textAt(document.text, mention));
  const line = `“${words}” in sentence ${sentence}, by ${mention.by}: ${mention.rule}`;
  return indented(wrap(line, columns - INDENT).map(style.faint), INDENT);
}
