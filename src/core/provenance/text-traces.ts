import { type Span, type Words, wordsAt } from "../base/span.ts";
import { type CommonRun, commonRuns, sharedInOrder } from "./common-runs.ts";
import { figuresIn } from "./figures.ts";
import { likelyUpstreams } from "./likely-upstreams.ts";
import { quotationIndex } from "./quotation-index.ts";
import { isSameQuotation, isSameSpeaker, type Quotation, quotationsIn } from "./quotations.ts";
import type { Sketch } from "./sketch.ts";
import type { Telling } from "./telling.ts";
import type { Trace } from "./trace.ts";
import { type PlacedWord, placedWords } from "./word-places.ts";

/** A run as long as this, outside quotation marks, is not written twice by chance. */
const SHORTEST_RUN = 8;
/** So many words in such runs make a paragraph that was taken over. */
const REUSED_WORDS = 24;
/** Texts from this likeness on are held against each other word for word; spun copies keep a quarter of their runs. */
const LIKE_ENOUGH_TO_ALIGN = 0.08;
/**
 * The part of a text's words that a spun copy keeps in their order. Of 1,000 pairs of made-up reports written apart
 * about one matter (evals/cascades) none keeps more than .56 and half keep .29 or less; of spun ones 95 of 100 keep .89.
 */
const KEPT_IN_ORDER = 0.65;
const SHORTEST_ALIGNED = 40;
const LONGEST_ALIGNED = 700;

/**
 * What the texts themselves show of who drew on whom: each telling's best trace of each kind, always backward. `sketches`
 * are those of the tellings, in the same order.
 */
export function textTraces(
  tellings: readonly Telling[],
  sketches: readonly Sketch[],
  settled: ReadonlySet<Telling>,
): readonly Trace[] {
  if (tellings.length < 2) return [];
  const texts = tellings.map(textOf);
  const likely = likelyUpstreams(tellings, sketches);
  const byTelling = new Map(tellings.map((telling, place) => [telling, texts[place]]));
  const drawn = new Set(settled);
  const quoting = quotationIndex();
  return tellings.flatMap((telling, place): Trace[] => {
    const text = texts[place];
    if (text === undefined) return [];
    const quotedBefore = quoting.placesOf(text.quotations).flatMap((other) => tellings[other] ?? []);
    quoting.add(place, text.quotations);
    if (settled.has(telling)) return [];
    const earlier = tellings.slice(0, place);
    const reused = firstOf(likely[place] ?? [], (one) => {
      const other = byTelling.get(one.telling);
      return other === undefined ? null : reuse(telling, one.telling, text, other, one.likeness);
    });
    const quoted = firstOf(quotedBefore, (other) => quotation(telling, other, text, byTelling.get(other)));
    const toldFirst = reused === null && quoted === null ? { earlier, drawn, texts: byTelling } : null;
    const told = toldFirst === null ? null : translation(telling, text, toldFirst);
    const traces = [quoted, reused, told].filter((trace) => trace !== null);
    if (traces.length > 0) drawn.add(telling);
    return traces;
  });
}

interface TellingText {
  readonly words: readonly PlacedWord[];
  readonly quotations: readonly Quotation[];
  readonly figures: ReadonlyMap<string, Span>;
  readonly names: ReadonlySet<string>;
}

function textOf({ document, words }: Telling): TellingText {
  if (document === null) return { words: [], quotations: [], figures: new Map(), names: new Set() };
  const body = document.text.slice(document.bodyStart);
  const parties = (words?.parties ?? []).flatMap(({ name, aliases }) => [name, ...aliases]).join(" ");
  return {
    words: placedWords(document.text, document.bodyStart),
    quotations: quotationsIn(document.text, document.bodyStart),
    figures: figuresIn(body),
    names: namesIn(body, parties),
  };
}

const NAMES =
  /(?<!\p{Script=Latin})(?=\p{Script=Latin})\p{Lu}[\p{Script=Latin}’'-]+(?: (?=\p{Script=Latin})\p{Lu}[\p{Script=Latin}’'-]+)+/gu;

/** Names of two words and more in Latin letters, which keep their form in most languages; not the parties'. */
function namesIn(body: string, parties: string): ReadonlySet<string> {
  const names = body.matchAll(NAMES);
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

interface ToldFirst {
  readonly earlier: readonly Telling[];
  /** Those of the earlier that a sign in their text shows to be drawn from another. */
  readonly drawn: ReadonlySet<Telling>;
  readonly texts: ReadonlyMap<Telling, TellingText | undefined>;
}

const FEWEST_MARKS = 3;
const SHARED_OF_OWN = 0.6;

/**
 * The same figures and names in another language, and no other sign: only with three marks in all, a figure among them,
 * or two that are sums or numbers, or all figures that the later text gives; and most of its figures in any case. What an earlier text in the same language
 * shares as well is known to all who were told, and shows nothing.
 */
function translation(
  telling: Telling,
  text: TellingText,
  { earlier, drawn, texts }: ToldFirst,
): Trace | null {
  const marksOf = (other: TellingText | undefined) => ({
    figures: shared([...text.figures.keys()], other?.figures ?? new Set()),
    names: shared([...text.names], other?.names ?? new Set()),
  });
  // Names are counted where they are shared only: in German every noun looks like one.
  const own = text.figures.size;
  // Looked for only where there is something to hold it against: most rumours are told in one language.
  let known: number | null = null;
  for (const from of earlier) {
    const other = texts.get(from);
    if (other === undefined || !areTwoLanguages(languageOf(telling), languageOf(from))) continue;
    const marks = marksOf(other);
    const count = sizeOf(marks);
    const exact = marks.figures.filter((figure) => !figure.endsWith("%")).length >= 2;
    const all = exact || (marks.figures.length === own && own >= 1 && count >= 2);
    const enough = (count >= FEWEST_MARKS && marks.figures.length > 0) || all;
    if (!enough || marks.figures.length < SHARED_OF_OWN * own) continue;
    known ??= earlier
      .filter((one) => languageOf(one) === languageOf(telling) && !drawn.has(one))
      .reduce((most, one) => Math.max(most, sizeOf(marksOf(texts.get(one)))), 0);
    if (count <= known) continue;
    const [figure = ""] = marks.figures;
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

function languageOf({ document }: Telling): string {
  return document?.language ?? "und";
}

function areTwoLanguages(a: string, b: string): boolean {
  return a !== b && a !== "und" && b !== "und";
}

function sizeOf({
  figures,
  names,
}: {
  readonly figures: readonly string[];
  readonly names: readonly string[];
}): number {
  return figures.length + names.length;
}

function shared(values: readonly string[], others: { has(value: string): boolean }): readonly string[] {
  return values.filter((value) => others.has(value));
}

function figureAt({ document }: Telling, { figures }: TellingText, figure: string): Words | null {
  const at = figures.get(figure);
  if (document === null || at === undefined) return null;
  return wordsAt(document.text, { start: document.bodyStart + at.start, end: document.bodyStart + at.end });
}
