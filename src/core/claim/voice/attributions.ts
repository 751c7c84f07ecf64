import type { Span } from "../../base/span.ts";
import type { Document } from "../../document/document.ts";
import type { Mentions, ReferentId } from "../../mention/mention.ts";
import type { VoiceType } from "../attribution.ts";
import type { CueClass } from "./cue.ts";
import { documentVoices } from "./document-voices.ts";

/** Words or thoughts of a document that are somebody's, as offsets into its text. */
export interface AttributedWords {
  readonly class: CueClass;
  /** Who, in the bare words that name them; null when the document does not say. */
  readonly speaker: Span | null;
  /** Where the words stand that name whom a pronoun that speaks stands for; null for all other speakers. */
  readonly meant: Span | null;
  /** Whom the speaker's words name, when they are a name and no description. */
  readonly referent: ReferentId | null;
  /** The speaker's words with what is told beside them ("Jane Roe, an analyst at Acme"). */
  readonly voice: Span | null;
  readonly cue: Span;
  /** In order; several when the speaker stands between, or the quote goes on in later sentences. */
  readonly content: readonly Span[];
  readonly type: VoiceType;
  /** Whether the content is put forward as so: "said", "expects", as against "called" or "plans". */
  readonly holds: boolean;
  readonly rule: string;
  /** The sentence of the cue. */
  readonly sentence: number;
  /** "quote" when it is itself part of what somebody is quoted with. */
  readonly within: "quote" | "text";
}

/** Whose words and thoughts a document passes on, in order; quotes that name nobody go on with the speaker before. */
export function attributedWords(document: Document, mentions: Mentions): readonly AttributedWords[] {
  const voices = documentVoices(document, mentions);
  const added = new Map<AttributedWords, Span[]>();
  for (let index = 0; index < document.sentences.length; index += 1) {
    for (const { words, part } of voices.carriedTo(index))
      added.set(words, [...(added.get(words) ?? []), part]);
  }
  return document.sentences.flatMap((_, index) =>
    voices.wordsIn(index).map((words) => {
      const more = added.get(words);
      return more === undefined
        ? words
        : { ...words, content: [...words.content, ...more].sort((a, b) => a.start - b.start) };
    }),
  );
}
