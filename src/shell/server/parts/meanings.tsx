import type { Child } from "hono/jsx";

/** Each member of a table of the code, with what it means. */
export interface Meaning {
  readonly id: string;
  readonly word: Child;
  readonly means: Child;
}

interface MeaningsProps {
  /** The first part of every anchor: "state" makes #state-heard. */
  readonly of: string;
  readonly meanings: readonly Meaning[];
}

/** A list of words and their meanings, to each of which a link can lead. */
export function Meanings({ of, meanings }: MeaningsProps) {
  return (
    <dl class="meanings">
      {meanings.map(({ id, word, means }) => (
        <div id={anchorOfWord(of, id)}>
          <dt>{word}</dt>
          <dd>{means}</dd>
        </div>
      ))}
    </dl>
  );
}

/** "confirmed in part" of "state" is at #state-confirmed-in-part. */
export function anchorOfWord(of: string, id: string): string {
  return `${of}-${id.replaceAll(/[ _]/g, "-")}`;
}

/** The members of a table in its own order. */
export function meaningsOf<Word extends string>(
  words: readonly Word[],
  meanings: Readonly<Record<Word, string>>,
): readonly Meaning[] {
  return words.map((word) => ({ id: word, word: word.replaceAll("_", " "), means: meanings[word] }));
}
