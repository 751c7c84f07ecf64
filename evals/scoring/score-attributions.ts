import { matchOverlaps } from "./match-overlaps.ts";
import { f1, type Measures, round } from "./measures.ts";

/** An attribution as the numbers of the words of its source and of its content; empty sets for what it does not have. */
export interface MarkedAttribution {
  readonly source: ReadonlySet<number>;
  readonly content: ReadonlySet<number>;
}

/** The attributions of one document as annotated and as read. */
export interface MarkedDocument {
  readonly gold: readonly MarkedAttribution[];
  readonly found: readonly MarkedAttribution[];
}

/**
 * How well sources and contents were found, each on its own: `*_overlap_f1` counts a pair as right when its two
 * stretches share a word, `*_token_f1` counts it by the token F1 of the two. Attributions are paired one to one within a
 * document, best first. An attribution without a source, on either side, has no part in the measures of sources.
 */
export function scoreAttributions(documents: readonly MarkedDocument[]): Measures {
  const source = scoreField(documents, "source");
  const content = scoreField(documents, "content");
  return {
    documents: documents.length,
    gold_attributions: documents.reduce((sum, { gold }) => sum + gold.length, 0),
    read_attributions: documents.reduce((sum, { found }) => sum + found.length, 0),
    source_overlap_f1: source.overlap.f1,
    source_overlap_p: source.overlap.precision,
    source_overlap_r: source.overlap.recall,
    source_token_f1: source.token,
    content_overlap_f1: content.overlap.f1,
    content_overlap_p: content.overlap.precision,
    content_overlap_r: content.overlap.recall,
    content_token_f1: content.token,
  };
}

function scoreField(documents: readonly MarkedDocument[], field: keyof MarkedAttribution) {
  let pairs = 0;
  let agreement = 0;
  let golds = 0;
  let founds = 0;
  for (const { gold, found } of documents) {
    const golden = gold.map((marked) => marked[field]).filter(({ size }) => size > 0);
    const read = found.map((marked) => marked[field]).filter(({ size }) => size > 0);
    const matched = matchOverlaps(golden, read);
    pairs += matched.pairs;
    agreement += matched.agreement;
    golds += golden.length;
    founds += read.length;
  }
  const all = golds + founds;
  return { overlap: f1(pairs, founds, golds), token: all === 0 ? null : round((2 * agreement) / all) };
}
