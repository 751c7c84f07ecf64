import type { Contribution } from "../../../core/base/linear-model.ts";
import { topicsAt, viewOf } from "../../../core/claim/learned/topics.ts";
import type { Document } from "../../../core/document/document.ts";
import type { Mentions } from "../../../core/mention/mention.ts";
import { loadKnowledge } from "../../knowledge.ts";
import { indented } from "../terminal/columns.ts";
import { onOneLine } from "../terminal/plain.ts";
import type { Screen } from "../terminal/screen.ts";
import { wrap } from "../terminal/wrap.ts";

/** The sentences that are about something the desk follows: how likely, and what weighed most. `document` has its tokens. */
export function printTopics(
  document: Document,
  mentions: Mentions,
  { columns, style }: Screen,
): readonly string[] {
  const { learned } = loadKnowledge();
  const view = viewOf(document, mentions);
  const margin = String(document.sentences.length).length + 2;
  return document.sentences.flatMap((_, index) =>
    topicsAt(view, index, learned.topics)
      .filter(({ verdict }) => verdict === "about it")
      .flatMap(({ topic, chance, because }) => {
        const head = `${topic} (${chance.toFixed(2)})`;
        const why = wrap(because.map(shown).join("; "), columns - margin).map(style.faint);
        return indented([head, ...why], margin, `${index + 1}`);
      }),
  );
}

function shown({ feature, weight }: Contribution): string {
  return `${weight < 0 ? "−" : "+"}${Math.abs(weight).toFixed(2)} ${onOneLine(feature)}`;
}
