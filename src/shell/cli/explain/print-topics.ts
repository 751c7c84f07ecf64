import type { Contribution } from "../../../core/base/linear-model.ts";
import type { RuleReading } from "../../../core/claim/candidate.ts";
import { topicsAt, viewOf } from "../../../core/claim/learned/topics.ts";
import type { Document } from "../../../core/document/document.ts";
import type { Mentions } from "../../../core/mention/mention.ts";
import { loadLearned } from "../../knowledge.ts";
import { indented } from "../terminal/columns.ts";
import { onOneLine } from "../terminal/plain.ts";
import type { Screen } from "../terminal/screen.ts";
import { wrap } from "../terminal/wrap.ts";

/** The sentences that are about something the desk follows: how likely, and what weighed most. `document` has its tokens. */
export function printTopics(
  document: Document,
  mentions: Mentions,
  readings: readonly RuleReading[],
  { columns, style }: Screen,
): readonly string[] {
  const { topics } = loadLearned();
  const view = viewOf(document, mentions, readings);
  const margin = String(document.sentences.length).length + 2;
  return document.sentences.flatMap((_, index) =>
    topicsAt(view, index, topics)
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
