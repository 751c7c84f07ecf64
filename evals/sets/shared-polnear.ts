import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../../src/core/base/span.ts";
import { type AttributedWords, attributedWords, read } from "../../src/index.ts";
import type { EvaluationSet } from "../evaluation-set.ts";
import { saidBaseline } from "../scoring/said-baseline.ts";
import {
  type MarkedAttribution,
  type MarkedDocument,
  scoreAttributions,
} from "../scoring/score-attributions.ts";
import { readStandoff } from "../scoring/standoff.ts";
import { aligned, type TokenPlaces, tokenPlaces, tokensIn } from "../scoring/token-places.ts";
import { withoutShared } from "./missing-shared.ts";

/** Political news in which every source, cue and content is marked (PolNeAR, the development part). */
export function sharedPolnear(shared: string | null): EvaluationSet {
  const folder = join(shared ?? "", "data", "polnear", "dev");
  return {
    name: "polnear",
    about:
      "sources and contents of the attributions in 94 annotations of 84 political news articles (PolNeAR dev)",
    inputs: [join(folder, "attributions"), join(folder, "text")],
    missing: () => withoutShared(shared),
    measure: () => {
      const articles = articlesIn(folder);
      return {
        ours: scoreAttributions(articles.map((article) => marked(article, ourAttributions(article.text)))),
        baseline: {
          name: "the name before 'said', and the rest of the sentence",
          measures: scoreAttributions(articles.map((article) => marked(article, saidBaseline(article.text)))),
        },
      };
    },
    targets: { source_overlap_f1: 0.7, content_overlap_f1: 0.7 },
  };
}

interface Article {
  readonly text: string;
  readonly gold: readonly { readonly source: readonly Span[]; readonly content: readonly Span[] }[];
}

/** Attributions with the text whose offsets they count in. */
export interface FoundAttributions {
  readonly text: string;
  readonly attributions: readonly { readonly source: readonly Span[]; readonly content: readonly Span[] }[];
}

function articlesIn(folder: string): readonly Article[] {
  return readdirSync(join(folder, "attributions"))
    .filter((name) => name.endsWith(".ann"))
    .sort()
    .map((name) => ({
      // The name of an annotation ends with who made it: "…_5fec.ann".
      text: readFileSync(join(folder, "text", name.replace(/_[^_]+\.ann$/, ".txt")), "utf8"),
      gold: readStandoff(readFileSync(join(folder, "attributions", name), "utf8")),
    }));
}

/** The first line of an article is its headline. */
function ourAttributions(text: string): FoundAttributions {
  const line = text.indexOf("\n");
  const { document, mentions } = read({ title: text.slice(0, line), text: text.slice(line + 1) });
  const attributions = outermost(attributedWords(document, mentions)).map(({ voice, content }) => ({
    source: voice === null ? [] : [voice],
    content,
  }));
  return { text: document.text, attributions };
}

/** PolNeAR gives each word one label: what somebody is said to have said about another's words is left unmarked there. */
function outermost(found: readonly AttributedWords[]): readonly AttributedWords[] {
  const holds = (outer: AttributedWords, { cue }: AttributedWords): boolean =>
    outer.content.some(({ start, end }) => start <= cue.start && cue.end <= end);
  return found.filter(
    (inner) => !found.some((outer) => outer !== inner && holds(outer, inner) && !holds(inner, outer)),
  );
}

function marked({ text, gold }: Article, found: FoundAttributions): MarkedDocument {
  const theirs = tokenPlaces(text);
  const ours = tokenPlaces(found.text);
  const places = aligned(ours, theirs);
  const inTheirs = (spans: readonly Span[]): ReadonlySet<number> =>
    new Set([...tokensIn(ours, spans)].map((at) => places[at] ?? -1).filter((at) => at >= 0));
  return {
    gold: gold.map((attribution) => markedIn(theirs, attribution)),
    found: found.attributions.map(({ source, content }) => ({
      source: inTheirs(source),
      content: inTheirs(content),
    })),
  };
}

function markedIn(places: TokenPlaces, { source, content }: Article["gold"][number]): MarkedAttribution {
  return { source: tokensIn(places, source), content: tokensIn(places, content) };
}
