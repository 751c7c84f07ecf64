import {
  type CloseSentence,
  closeness,
  closestSentences,
  type Rarity,
} from "../../src/core/claim/stance/closeness.ts";
import { headlineFeatures } from "../../src/core/claim/stance/headline-features.ts";
import { type ToldText, toldText } from "../../src/core/claim/stance/told-text.ts";
import { type Fnc, type FncBody, type FncPair, isFncTest } from "./fnc.ts";

/** A pair with what is measured between its headline and its body. */
export interface MeasuredPair {
  readonly pair: FncPair;
  readonly headline: ToldText;
  readonly body: FncBody;
  readonly closest: readonly CloseSentence[];
  /** Measures as steps: "best>=3/20" is there for all shares from 3/20 on, so that a linear model can bend. */
  readonly overlap: readonly string[];
}

interface BodyWords {
  readonly stems: ReadonlySet<string>;
  /** Telling words side by side. */
  readonly pairs: ReadonlySet<string>;
}

/** Measures every pair. How rare a word is, is counted in the bodies to learn from alone. */
export function measurePairs({ pairs, bodies }: Fnc): readonly MeasuredPair[] {
  const words = new Map([...bodies.values()].map((body) => [body.id, wordsOf(body)]));
  const rarity = rarityIn([...words].filter(([id]) => !isFncTest(id)).map(([, { stems }]) => stems));
  const headlines = new Map<string, ToldText>();
  return pairs.flatMap((pair) => {
    const body = bodies.get(pair.bodyId);
    const held = words.get(pair.bodyId);
    if (body === undefined || held === undefined) return [];
    const headline = headlines.get(pair.headline) ?? toldText(pair.headline);
    headlines.set(pair.headline, headline);
    const closest = closestSentences(headline, body.sentences, rarity, 3);
    return [{ pair, headline, body, closest, overlap: overlapOf(headline, body, held, closest, rarity) }];
  });
}

function wordsOf({ sentences }: FncBody): BodyWords {
  const stems = new Set(sentences.flatMap(({ telling }) => [...telling]));
  return { stems, pairs: new Set(sentences.flatMap(tellingPairs)) };
}

function tellingPairs({ words, telling }: ToldText): readonly string[] {
  const stems = words.map(({ stem }) => stem).filter((stem) => telling.has(stem));
  return stems.slice(1).map((stem, at) => `${stems[at]} ${stem}`);
}

function rarityIn(texts: readonly ReadonlySet<string>[]): Rarity {
  const counts = new Map<string, number>();
  for (const stems of texts) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return (stem) => Math.log((texts.length + 1) / ((counts.get(stem) ?? 0) + 1));
}

function overlapOf(
  headline: ToldText,
  body: FncBody,
  held: BodyWords,
  closest: readonly CloseSentence[],
  rarity: Rarity,
): readonly string[] {
  const stems = [...headline.telling];
  const worths = stems.map((stem) => (held.stems.has(stem) ? rarity(stem) : 0));
  const found = worths.reduce((sum, worth) => sum + worth, 0);
  const all = stems.reduce((sum, stem) => sum + rarity(stem), 0);
  const pairs = tellingPairs(headline);
  const sharedPairs = pairs.filter((pair) => held.pairs.has(pair)).length;
  const shared = stems.filter((stem) => held.stems.has(stem)).length;
  return [
    ...steps("telling", found / (all || 1), 20),
    ...steps("words", shared / (stems.length || 1), 10),
    ...steps("rarest", Math.max(0, ...worths) / 8, 16),
    ...steps("sum", found / 40, 20),
    ...steps("count", shared / 10, 10),
    ...steps("pairs", sharedPairs / 6, 6),
    ...steps("share of pairs", sharedPairs / (pairs.length || 1), 8),
    ...steps("best", closest[0]?.closeness ?? 0, 20),
    ...steps("lead", closeness(headline, body.sentences.slice(0, 3), rarity), 20),
  ];
}

function steps(name: string, value: number, most: number): readonly string[] {
  return Array.from({ length: most }, (_, step) => step + 1)
    .filter((step) => value >= step / most - 1e-9)
    .map((step) => `${name}>=${step}/${most}`);
}

const BEGINNING = /class|word=|mark|sign/;

/** How the body stands to the headline: its closest sentences and its beginning read as headlines, and all its cues. */
export function bodyFeatures(measured: MeasuredPair): readonly string[] {
  const features = new Set(measured.overlap.filter((feature) => /^(?:telling|best|lead)/.test(feature)));
  addSentences(measured, features);
  addCues(measured.body, features);
  for (const { stem, classes, lower } of measured.headline.words) {
    for (const name of classes) features.add(`headline ${name}`);
    if (classes.length > 0 || lower === "?") features.add(`headline word=${stem}`);
  }
  return [...features];
}

function addSentences({ headline, body, closest }: MeasuredPair, features: Set<string>): void {
  for (const [rank, { told, at }] of closest.entries()) {
    features.add(`place ${rank}=${Math.min(5, at)}`);
    const name = rank === 0 ? "closest" : "close";
    for (const feature of headlineFeatures(headline, told)) features.add(`${name} ${feature}`);
  }
  const beginning = body.sentences
    .slice(0, 2)
    .flatMap((sentence) => [...headlineFeatures(headline, sentence)]);
  for (const feature of beginning) if (BEGINNING.test(feature)) features.add(`beginning ${feature}`);
}

function addCues({ sentences }: FncBody, features: Set<string>): void {
  const counts = new Map<string, number>();
  for (const { stem, classes } of sentences.flatMap(({ words }) => words)) {
    for (const name of classes) counts.set(name, (counts.get(name) ?? 0) + 1);
    if (classes.length > 0) features.add(`body word=${stem}`);
  }
  for (const [name, count] of counts) {
    for (const least of [1, 2, 4, 8]) if (count >= least) features.add(`body ${name}>=${least}`);
  }
  features.add(`sentences=${Math.min(8, Math.floor(sentences.length / 5))}`);
}
