import { type Span, type Words, wordsAt } from "../base/span.ts";
import { type CommonRun, commonRuns, sharedInOrder } from "./common-runs.ts";
import { figuresIn } from "./figures.ts";
import { likelyUpstreams } from "./likely-upstreams.ts";
import { isSameQuotation, isSameSpeaker, type Quotation, quotationsIn } from "./quotations.ts";
import { sketchOf } from "./sketch.ts";
import type { Telling } from "./telling.ts";
import type { Trace } from "./trace.ts";
import { type PlacedWord, placedWords } from "./word-places.ts";

/** A run as long as this, outside quotation marks, is not written twice by chance. */
const SHORTEST_RUN = 8;
/** So many words in such runs make a paragraph that was taken over. */
const REUSED_WORDS = 24;
/** Texts from this likeness on are held against each other word for word; spun copies keep a quarter of their runs. */
const LIKE_ENOUGH_TO_ALIGN = 0.08;
/** The part of a text's words that a spun copy keeps in their order. Texts written apart about one matter keep .4 at most. */
const KEPT_IN_ORDER = 0.65;
const SHORTEST_ALIGNED = 40;
const LONGEST_ALIGNED = 700;

/** What the texts themselves show of who drew on whom: each telling's best trace of each kind, always backward. */
export function textTraces(tellings: readonly Telling[], settled: ReadonlySet<Telling>): readonly Trace[] {
  if (tellings.length < 2) return [];
  const texts = tellings.map(textOf);
  const likely = likelyUpstreams(
    tellings,
    texts.map(({ body }) => sketchOf(body)),
  );
  const byTelling = new Map(tellings.map((telling, place) => [telling, texts[place]]));
  return tellings.flatMap((telling, place): Trace[] => {
    const text = texts[place];
    if (text === undefined || place === 0 || settled.has(telling)) return [];
    const earlier = tellings.slice(0, place);
    const reused = firstOf(likely[place] ?? [], (one) => {
      const other = byTelling.get(one.telling);
      return other === undefined ? null : reuse(telling, one.telling, text, other, one.likeness);
    });
    const quoted = firstOf(earlier, (other) => quotation(telling, other, text, byTelling.get(other)));
    const told = reused === null && quoted === null ? translation(telling, earlier, text, byTelling) : null;
    return [quoted, reused, told].filter((trace) => trace !== null);
  });
}

interface TellingText {
  readonly body: string;
  readonly words: readonly PlacedWord[];
  readonly quotations: readonly Quotation[];
  readonly figures: ReadonlyMap<string, Span>;
  readonly names: ReadonlySet<string>;
}

function textOf({ document, words }: Telling): TellingText {
  if (document === null) return { body: "", words: [], quotations: [], figures: new Map(), names: new Set() };
  const body = document.text.slice(document.bodyStart);
  const parties = (words?.parties ?? []).flatMap(({ name, aliases }) => [name, ...aliases]).join(" ");
  return {
    body,
    words: placedWords(document.text, document.bodyStart),
    quotations: quotationsIn(document.text, document.bodyStart),
    figures: figuresIn(body),
    names: namesIn(body, parties),
  };
}

/** Names of two words and more in Latin letters, which keep their form in most languages; not the parties'. */
function namesIn(body: string, parties: string): ReadonlySet<string> {
  const names = body.matchAll(/\p{Lu}[\p{Ll}’'-]+(?: \p{Lu}[\p{L}’'-]+)+/gu);
  return new Set(
    [...names]
      .map(([name]) => name)
      .filter((name) => !name.split(" ").some((word) => parties.includes(word))),
  );
}

function firstOf<Value>(values: readonly Value[], trace: (value: Value) => Trace | null): Trace | null {
  for (const value of values) {
    const found = trace(value);
    if (found !== null) return found;
  }
  return null;
}

/** A paragraph taken over word for word, or a whole text with synonyms put in. */
function reuse(
  telling: Telling,
  from: Telling,
  text: TellingText,
  other: TellingText,
  alike: number,
): Trace | null {
  const runs = commonRuns(text.words, other.words, SHORTEST_RUN).filter(
    (run) => !isQuoted(run, text.quotations),
  );
  const words = runs.reduce((sum, run) => sum + run.words, 0);
  if (words < REUSED_WORDS && !isSpun(text, other, alike)) return null;
  const [longest] = [...runs].sort((a, b) => b.words - a.words);
  return {
    report: telling.report.id,
    from: from.report.id,
    by: "reuses",
    shownBy: longest === undefined ? null : wordsAt(telling.document?.text ?? "", longest.inThis),
    shownThere: longest === undefined ? null : wordsAt(from.document?.text ?? "", longest.inThat),
  };
}

function isQuoted(run: CommonRun, quotations: readonly Quotation[]): boolean {
  return quotations.some(({ start, end }) => start <= run.inThis.start && run.inThis.end <= end);
}

function isSpun(text: TellingText, other: TellingText, alike: number): boolean {
  const shorter = Math.min(text.words.length, other.words.length);
  if (alike < LIKE_ENOUGH_TO_ALIGN || shorter < SHORTEST_ALIGNED) return false;
  return (
    sharedInOrder(text.words.slice(0, LONGEST_ALIGNED), other.words.slice(0, LONGEST_ALIGNED)) >=
    KEPT_IN_ORDER
  );
}

/**
 * The same words of the same speaker. What a party says in a statement everybody has from the party, so it shows
 * nothing.
 */
function quotation(
  telling: Telling,
  from: Telling,
  text: TellingText,
  other: TellingText | undefined,
): Trace | null {
  for (const one of text.quotations) {
    if (isPartys(one, telling)) continue;
    const same = other?.quotations.find((said) => isSameQuotation(one, said) && isSameSpeaker(one, said));
    if (same === undefined) continue;
    return {
      report: telling.report.id,
      from: from.report.id,
      by: "quotes",
      shownBy: wordsAt(telling.document?.text ?? "", one),
      shownThere: wordsAt(from.document?.text ?? "", same),
    };
  }
  return null;
}

const STATEMENT =
  /\b(?:statement|press release|spokes(?:man|woman|person)|chief executive|CEO|chairman|president|announced|memo|letter to)\b/iu;
const NOT_OF_IT = /\b(?:former|ex-|once|people|persons?|sources?|analyst)\b/iu;

function isPartys({ around }: Quotation, { words }: Telling): boolean {
  if (NOT_OF_IT.test(around)) return false;
  return (
    STATEMENT.test(around) || (words?.parties ?? []).some(({ name }) => name !== "" && around.includes(name))
  );
}

const FEWEST_MARKS = 3;
const SHARED_OF_OWN = 0.6;

/**
 * The same figures and names in another language, and no other sign: only with at least two figures, three marks in
 * all, and most of what the later text gives.
 */
function translation(
  telling: Telling,
  earlier: readonly Telling[],
  text: TellingText,
  texts: ReadonlyMap<Telling, TellingText | undefined>,
): Trace | null {
  const { language = "und" } = telling.document ?? {};
  for (const from of earlier) {
    const there = from.document?.language ?? "und";
    const other = texts.get(from);
    if (other === undefined || language === there || language === "und" || there === "und") continue;
    const figures = shared([...text.figures.keys()], other.figures);
    const names = shared([...text.names], other.names);
    const marks = figures.length + names.length;
    if (
      figures.length < 2 ||
      marks < FEWEST_MARKS ||
      marks < SHARED_OF_OWN * (text.figures.size + text.names.size)
    )
      continue;
    const [figure = ""] = figures;
    return {
      report: telling.report.id,
      from: from.report.id,
      by: "translates",
      shownBy: figureAt(telling, text, figure),
      shownThere: figureAt(from, other, figure),
    };
  }
  return null;
}

function shared(values: readonly string[], others: { has(value: string): boolean }): readonly string[] {
  return values.filter((value) => others.has(value));
}

function figureAt({ document }: Telling, { figures }: TellingText, figure: string): Words | null {
  const at = figures.get(figure);
  if (document === null || at === undefined) return null;
  return wordsAt(document.text, { start: document.bodyStart + at.start, end: document.bodyStart + at.end });
}
