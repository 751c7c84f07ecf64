import type { Measures } from "./measures.ts";
import type { FoundHorizon, HorizonCase } from "./read-horizons.ts";

/** Right is the same day, named by the words or by default as it should be. A case without a claim is wrong. */
export function isRight(gold: HorizonCase, found: FoundHorizon): boolean {
  return found !== null && found.horizon === gold.horizon && found.by === gold.by;
}

/** All cases; those whose words name a day, and those whose words name none; and those published at another clock than UTC. */
export function scoreHorizons(
  cases: readonly HorizonCase[],
  find: (one: HorizonCase) => FoundHorizon,
): Measures {
  const right = new Map(cases.map((one) => [one, isRight(one, find(one))]));
  const share = (some: readonly HorizonCase[]) =>
    some.length === 0 ? null : some.filter((one) => right.get(one)).length / some.length;
  return {
    right: share(cases),
    right_where_words_name_a_day: share(cases.filter(({ by }) => by === "words")),
    right_where_none_is_named: share(cases.filter(({ by }) => by === "default")),
    right_in_zones: share(cases.filter(({ published }) => published.length > 10)),
  };
}
