import { textAt } from "../base/span.ts";
import type { Moment } from "../base/time.ts";
import { unreachable } from "../base/unreachable.ts";
import type { Role } from "../claim/kinds.ts";
import type { Reaction, ReactionType } from "../claim/reaction/reaction.ts";
import type { Telling } from "../provenance/telling.ts";
import type { RumourParty } from "../rumour/parties-of.ts";
import type { Report } from "../rumour/rumour.ts";
import { momentInWords } from "./date-words.ts";
import type { ShownParty } from "./rumour-view.ts";
import type { Rest, Sentence } from "./sentence.ts";

/** What one party or authority said to a rumour, by all who tell that it did. It moves no state and is no origin. */
export interface ShownReaction {
  readonly type: ReactionType;
  /** Its role in the rumour; null for an authority that is no party. */
  readonly role: Role | null;
  readonly who: string;
  readonly sentence: Sentence;
  /** By published date; the undated last. */
  readonly told: readonly ToldReaction[];
}

export interface ToldReaction extends Rest {
  readonly outlet: string | null;
  readonly published: Moment | null;
  /** Verbatim; null where they were erased. */
  readonly words: string | null;
}

/** What reactions are told from: parties as they are shown and as they were found, in one order. */
export interface ReactionsFrom {
  readonly tellings: readonly Telling[];
  readonly outlets: ReadonlyMap<Telling, string | null>;
  readonly parties: readonly ShownParty[];
  readonly found: readonly RumourParty[];
}

/** Each reaction once, however many tell of it, in the order in which they were first told. */
export function reactionsTold(from: ReactionsFrom): readonly ShownReaction[] {
  const shown = new Map<string, Omit<ShownReaction, "sentence"> & { readonly told: ToldReaction[] }>();
  for (const telling of from.tellings)
    for (const report of [telling.report, ...telling.others])
      for (const reaction of report.claim.reactions ?? []) {
        const { who, role } = whoReacted(reaction, report, telling, from);
        const key = JSON.stringify([reaction.type, role, who]);
        const one = shown.get(key) ?? { type: reaction.type, role, who, told: [] };
        shown.set(key, one);
        // Two reports of a document can be about one reaction.
        if (one.told.some(({ documentId }) => documentId === report.documentId)) continue;
        one.told.push({
          documentId: report.documentId,
          span: reaction.span,
          outlet: from.outlets.get(telling) ?? null,
          published: report.published,
          words: wordsOf(reaction, telling),
        });
      }
  return [...shown.values()].map((one) => ({ ...one, sentence: sentenceOf(one) }));
}

function whoReacted(
  { party, who }: Reaction,
  report: Report,
  { document, words }: Telling,
  { parties, found }: ReactionsFrom,
): Pick<ShownReaction, "who" | "role"> {
  const at = found.findIndex(({ named }) =>
    named.some(({ reportId, place }) => reportId === report.id && place === party),
  );
  const shown = parties[at];
  if (shown !== undefined) return { who: shown.name, role: shown.role };
  const called = document === null || words === null ? "" : onOneLine(textAt(document.text, who));
  return { who: called === "" ? "An authority" : called, role: null };
}

/** Null where the document or the words of the report were erased. */
function wordsOf({ span }: Reaction, { document, words }: Telling): string | null {
  return document === null || words === null ? null : textAt(document.text, span);
}

function sentenceOf({ type, who, told }: Omit<ShownReaction, "sentence">): Sentence {
  const words = told.find((one) => one.words !== null)?.words ?? null;
  const quoted = words === null ? "" : `: “${onOneLine(words)}”`;
  return {
    text: `${who} ${reactionInWords(type)} (${byWhom(told)})${quoted}.`,
    rests: told.map(({ documentId, span }): Rest => ({ documentId, span })),
  };
}

function reactionInWords(type: ReactionType): string {
  switch (type) {
    case "denied":
      return "denied it";
    case "denied for now":
      return "denied only that it is so now, not that it was or may yet be";
    case "denied in part":
      return "denied a part of it only";
    case "no comment":
      return "declined to comment";
    case "no answer":
      return "was asked and gave no answer";
    case "talks confirmed":
      return "confirmed talks, and no more";
    default:
      return unreachable(type);
  }
}

/** "Gazette, 2 March 2020, and 3 others after it". */
function byWhom(told: readonly ToldReaction[]): string {
  const [first] = told;
  const outlet = first?.outlet ?? "a page that names no outlet";
  const when =
    first?.published == null ? "undated" : momentInWords(first.published).replace(/^(?:on|in) /, "");
  const others = told.length - 1;
  const more = others === 0 ? "" : `, and ${others} other${others === 1 ? "" : "s"}`;
  return `${outlet}, ${when}${more}`;
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
