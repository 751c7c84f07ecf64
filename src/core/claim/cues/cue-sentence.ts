import type { Span } from "../../base/span.ts";
import type { Sentence } from "../../document/document.ts";
import type { Token } from "../../document/token.ts";
import type { Mentions, Referent } from "../../mention/mention.ts";
import { mentionsIn } from "../clause/unit.ts";
import type { CueMeaning, LanguageCues, Marker } from "./cue.ts";
import { type Hit, hitsIn } from "./phrase-index.ts";

/** A name in a sentence, by the tokens it covers, with the small word that says how it stands there. */
export interface Named {
  readonly from: number;
  readonly to: number;
  readonly referent: Referent;
  /** Null where nothing stands before it: subjects and objects. */
  readonly marker: Marker | null;
  /** Whether "and" or a comma ties it to the name before it. */
  readonly joined: boolean;
}

/** A sentence of a language that is read by cues: its tokens, the cues among them, and the names. */
export interface CueSentence {
  readonly index: number;
  readonly part: Sentence["part"];
  readonly tokens: readonly Token[];
  readonly hits: readonly Hit<CueMeaning>[];
  readonly named: readonly Named[];
  /** Whether the verb keeps the second place, so that the subject may stand behind it (German). */
  readonly verbSecond: boolean;
}

/** What stands in a sentence for the reader by cues. */
export function cueSentenceOf(
  sentence: Sentence,
  index: number,
  mentions: Mentions,
  cues: LanguageCues,
): CueSentence {
  const { tokens, part } = sentence;
  const hits = hitsIn(cues.cues, tokens).filter(({ meaning }) => meaning.is !== "none");
  return {
    index,
    part,
    tokens,
    hits,
    named: namedIn(sentence, mentions, cues, hits),
    verbSecond: cues.language === "de",
  };
}

/** The cues of one or more classes among the hits. */
export function cuesOf<Is extends CueMeaning["is"]>(
  { hits }: Pick<CueSentence, "hits">,
  ...classes: readonly Is[]
): readonly Hit<Extract<CueMeaning, { readonly is: Is }>>[] {
  const wanted: readonly string[] = classes;
  return hits.filter((hit): hit is Hit<Extract<CueMeaning, { readonly is: Is }>> =>
    wanted.includes(hit.meaning.is),
  );
}

function namedIn(
  sentence: Sentence,
  { mentions, referents }: Mentions,
  cues: LanguageCues,
  hits: readonly Hit<CueMeaning>[],
): readonly Named[] {
  const { tokens } = sentence;
  const here = mentionsIn(mentions, sentence)
    .filter(({ by }) => by === "name")
    .flatMap((mention) => {
      const from = tokens.findIndex((token) => token.start >= mention.start);
      const to = tokens.findLastIndex((token) => token.end <= mention.end) + 1;
      const referent = referents[mention.referent];
      if (referent === undefined || from < 0 || to <= from) return [];
      return isCueWord(referent, from, to, hits) ? [] : [{ from, to, referent }];
    });
  const markers = hitsIn(cues.markers, tokens);
  const blocking = hits.filter(({ meaning }) => BLOCKING.has(meaning.is)).map(({ to }) => to);
  const named: Named[] = [];
  for (const name of here) {
    const before = named.at(-1);
    const blocked = Math.max(before?.to ?? 0, ...blocking.filter((to) => to <= name.from));
    const joined = isJoined(name, before, markers, tokens);
    named.push({ ...name, joined, marker: markerOf(name, before, markers, tokens, blocked) });
  }
  return named;
}

/** "Nach Ansicht", "Beredar kabar": a noun or a first word that is itself a cue names nobody, unless it is listed. */
function isCueWord(referent: Referent, from: number, to: number, hits: readonly Hit<CueMeaning>[]): boolean {
  if (referent.entity !== null) return false;
  return hits.some((hit) => hit.from <= from && to <= hit.to && hit.to - hit.from <= LONGEST_CUE);
}

/** Longer hits have a gap, in which names stand. */
const LONGEST_CUE = 3;

/** Cues behind which a small word before them has no more say: those of other words than nouns that describe. */
const BLOCKING: ReadonlySet<CueMeaning["is"]> = new Set([
  "kind",
  "stage",
  "rumour",
  "guess",
  "will",
  "says",
  "reports",
  "confirms",
  "denies",
  "break",
] as const);

// "mit dem chinesischen Hersteller Xiaomi": that many words may describe a name behind its small word.
const DESCRIPTION = 5;

function markerOf(
  name: { readonly from: number; readonly to: number },
  before: Named | undefined,
  markers: readonly Hit<Marker>[],
  tokens: readonly Token[],
  blocked: number,
): Marker | null {
  if (isCompound(name, tokens)) return "of";
  const behind = markers.find(({ from, meaning }) => from === name.to && meaning === "whose");
  const near = markers.filter(
    ({ to, meaning }) =>
      to <= name.from &&
      to > name.from - DESCRIPTION &&
      meaning !== "whose" &&
      tokens[to]?.shape !== "number",
  );
  const last = near.findLast(({ to }) => !parted(tokens, to, name.from));
  if (last !== undefined && last.meaning === "and" && before !== undefined && before.to <= last.from) {
    return parted(tokens, before.to, last.from) ? (behind?.meaning ?? null) : before.marker;
  }
  const own =
    last !== undefined && last.meaning !== "and" && last.meaning !== "stop" && last.to >= blocked
      ? last.meaning
      : null;
  if (own !== null) return own;
  if (behind !== undefined) return "whose";
  return isListed(before, name, tokens) ? (before?.marker ?? null) : null;
}

/** "Nokia-Handys": what belongs to the name, tied to it by a hyphen. */
function isCompound({ to }: { readonly to: number }, tokens: readonly Token[]): boolean {
  const hyphen = tokens[to];
  return hyphen?.text === "-" && hyphen.start === tokens[to - 1]?.end && hyphen.end === tokens[to + 1]?.start;
}

function isJoined(
  name: { readonly from: number },
  before: Named | undefined,
  markers: readonly Hit<Marker>[],
  tokens: readonly Token[],
): boolean {
  if (isListed(before, name, tokens)) return true;
  return markers.some(
    ({ from, to, meaning }) => meaning === "and" && from === before?.to && name.from - to <= DESCRIPTION,
  );
}

/** "A, B und C": a comma alone between two names. */
function isListed(
  before: Named | undefined,
  name: { readonly from: number },
  tokens: readonly Token[],
): boolean {
  return (
    before !== undefined && name.from - before.to === 1 && /^[,、，]$/u.test(tokens[before.to]?.text ?? "")
  );
}

function parted(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ text }) => /^[,;:，；：。、()（）"“”„«»]$/u.test(text));
}

/** The words from one token up to, not including, another. */
export function spanOf(
  { tokens }: Pick<CueSentence, "tokens">,
  { from, to }: { readonly from: number; readonly to: number },
): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

export function isQuestion({ tokens }: Pick<CueSentence, "tokens">): boolean {
  return tokens.some(({ text }) => text === "?" || text === "？");
}
