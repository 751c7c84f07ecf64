import type { Chance } from "./chance.ts";
import { type Firm, inventedPerson, twoFirms } from "./invented-names.ts";

/** What a cascade is about: one act, its parties, and the figures that whoever knows of it can give. */
export interface Matter {
  readonly kind: "acquisition" | "merger" | "stake" | "partnership";
  readonly a: Firm;
  readonly b: Firm;
  /** In hundredths of a billion, so that every language can write it its own way. */
  readonly price: number;
  readonly percent: number;
  readonly jobs: number;
  readonly adviser: string;
}

export function inventedMatter(chance: Chance): Matter {
  const [a, b] = twoFirms(chance);
  return {
    kind: chance.of(["acquisition", "acquisition", "acquisition", "merger", "stake", "partnership"]),
    a,
    b,
    price: 101 + chance.below(890),
    percent: 11 + chance.below(38),
    jobs: 1100 + 100 * chance.below(180) + chance.below(100),
    adviser: inventedPerson(chance),
  };
}
