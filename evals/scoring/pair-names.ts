import { overlaps, type Span } from "../../src/core/base/span.ts";
import type { AnnotatedName, NamedDocument, ReadName } from "./annotated-names.ts";

/** A name that was annotated and read. */
export interface Pair {
  readonly gold: AnnotatedName;
  readonly read: ReadName;
}

/** The names that were read in the same place as they were annotated. */
export function pairNames(text: string, gold: readonly AnnotatedName[], read: readonly ReadName[]): Pair[] {
  const byPlace = new Map(read.map((name) => [placeOf(text, name), name]));
  return gold.flatMap((name) => {
    const found = byPlace.get(placeOf(text, name));
    return found === undefined ? [] : [{ gold: name, read: found }];
  });
}

/** Where the telling words of a name begin and end. */
export function placeOf(text: string, { start, end }: Span): string {
  const words = text.slice(start, end);
  const before = /^(?:the\s+)?(?:U\.?S\.?\s+)?/i.exec(words)?.[0].length ?? 0;
  const behind = /(?:\s?['’]s?|\.)?$/.exec(words)?.[0].length ?? 0;
  return `${start + before}-${end - behind}`;
}

/** What overlaps an optional stretch is not judged, unless it also covers a name that was annotated. */
export function isOptional(read: Span, { optional, names }: NamedDocument): boolean {
  return (
    optional.some(([start, end]) => overlaps(read, { start, end })) &&
    !names.some((name) => overlaps(read, name))
  );
}

/** The entities that will do for a name; null is none. */
export function entitiesOf({ entity }: AnnotatedName): readonly unknown[] {
  return Array.isArray(entity) ? entity : [entity];
}

/** Whether the tables were asked well: the right entity, or none where they hold none. */
export function hasRightEntity({ gold, read }: Pair): boolean {
  return entitiesOf(gold).includes(read.entity);
}

/** Names that are in the biggest group that was made of their organisation, where that group is mostly theirs. */
export function countLinked(pairs: readonly Pair[]): number {
  const biggest = (sizes: Map<number, number>) => [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0];
  const readOf = tally(pairs.map(({ gold, read }) => [gold.referent, read.referent]));
  const goldOf = tally(pairs.map(({ gold, read }) => [read.referent, gold.referent]));
  return pairs.filter(
    ({ gold, read }) =>
      biggest(readOf.get(gold.referent) ?? new Map()) === read.referent &&
      biggest(goldOf.get(read.referent) ?? new Map()) === gold.referent,
  ).length;
}

/** How often each number goes with each other one. */
export function tally(edges: readonly (readonly [number, number])[]): Map<number, Map<number, number>> {
  const tallies = new Map<number, Map<number, number>>();
  for (const [from, to] of edges) {
    const sizes = tallies.get(from) ?? new Map<number, number>();
    tallies.set(from, sizes.set(to, (sizes.get(to) ?? 0) + 1));
  }
  return tallies;
}
