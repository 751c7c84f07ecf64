import type { NamedDocument, ReadNames } from "./annotated-names.ts";
import { type Measures, share } from "./measures.ts";
import { countLinked, entitiesOf, hasRightEntity, isOptional, pairNames } from "./pair-names.ts";
import { scoreReferences } from "./score-references.ts";

/** A document with its whole text, what was annotated in it and what was read. */
export interface ScoredDocument {
  readonly text: string;
  readonly gold: NamedDocument;
  readonly read: ReadNames;
}

/**
 * A name is right when it covers the same words; an article or a country's letters before it and a full stop or a
 * possessive behind it make no difference. `entity_right` is of the found names that the tables hold, `left_unlisted`
 * of those they do not; `linked` is the share of found names whose organisation has its other found names with it.
 */
export function scoreNames(documents: readonly ScoredDocument[]): Measures {
  const names = sumOf(documents.map(countNames));
  const aside = sumOf(documents.filter(({ gold }) => gold.setAside).map(countNames));
  return {
    documents: documents.length,
    gold_names: names.gold,
    name_precision: share(names.right, names.read),
    name_recall: share(names.right, names.gold),
    set_aside_precision: share(aside.right, aside.read),
    set_aside_recall: share(aside.right, aside.gold),
    entity_right: share(names.rightEntities, names.listed),
    left_unlisted: share(names.leftUnlisted, names.unlisted),
    linked: share(names.linked, names.right),
    ...scoreReferences(documents.filter(({ gold }) => gold.references !== undefined)),
  };
}

interface NameCounts {
  readonly gold: number;
  readonly read: number;
  readonly right: number;
  readonly listed: number;
  readonly rightEntities: number;
  readonly unlisted: number;
  readonly leftUnlisted: number;
  readonly linked: number;
}

const NOTHING: NameCounts = {
  gold: 0,
  read: 0,
  right: 0,
  listed: 0,
  rightEntities: 0,
  unlisted: 0,
  leftUnlisted: 0,
  linked: 0,
};

function sumOf(counts: readonly NameCounts[]): NameCounts {
  const keys = Object.keys(NOTHING) as (keyof NameCounts)[];
  return counts.reduce(
    (sum, one) =>
      Object.fromEntries(keys.map((key) => [key, sum[key] + one[key]])) as Record<keyof NameCounts, number>,
    NOTHING,
  );
}

function countNames({ text, gold, read }: ScoredDocument): NameCounts {
  const counted = read.names.filter((name) => !isOptional(name, gold));
  const pairs = pairNames(text, gold.names, counted);
  const listed = pairs.filter(({ gold: name }) => !entitiesOf(name).includes(null));
  const unlisted = pairs.filter(({ gold: name }) => entitiesOf(name).includes(null));
  return {
    gold: gold.names.length,
    read: counted.length,
    right: pairs.length,
    listed: listed.length,
    rightEntities: listed.filter(hasRightEntity).length,
    unlisted: unlisted.length,
    leftUnlisted: unlisted.filter(hasRightEntity).length,
    linked: countLinked(pairs),
  };
}
