import { expect, test } from "vitest";
import { indexRelations, type Relation } from "./relation.ts";
import { type Tie, tiesOf } from "./ties.ts";

const RELATIONS = indexRelations([
  relation("lumen-phones", "licensee", "lumen-brand", 2016, 2026),
  relation("torch", "licensee", "lumen-brand", 2014, 2016),
  relation("lumen-brand", "brand-of", "lumen", 1990, null),
  relation("lumen-brand", "brand-of", "lumen", null, null),
  relation("lumen-cloud", "subsidiary", "lumen", 2012, null),
]);

function relation(
  from: string,
  type: Relation["type"],
  to: string,
  since: number | null,
  until: number | null,
): Relation {
  return { from: `ent_${from}`, type, to: `ent_${to}`, since, until };
}

/** "licensee of lumen-brand 2016 to 2026 (brand-of of lumen 1990 to )". */
function told({ type, side, other, since, until, beyond }: Tie): string {
  const more = beyond.length === 0 ? "" : ` (${beyond.map(told).join("; ")})`;
  return `${type} ${side} ${other.slice(4)} ${since ?? ""} to ${until ?? ""}${more}`;
}

test.each([
  ["lumen-phones", ["licensee of lumen-brand 2016 to 2026 (brand-of of lumen 1990 to )"]],
  [
    "lumen-brand",
    [
      "brand-of of lumen 1990 to ",
      "licensee has lumen-phones 2016 to 2026",
      "licensee has torch 2014 to 2016",
    ],
  ],
  [
    "lumen",
    [
      "brand-of has lumen-brand 1990 to  (licensee has lumen-phones 2016 to 2026; licensee has torch 2014 to 2016)",
      "subsidiary has lumen-cloud 2012 to ",
    ],
  ],
  ["nobody", []],
])(
  "a company, its brand and who is licensed to use it each say how they stand to the others: %s",
  (entity, expected) => {
    expect(tiesOf(RELATIONS, `ent_${entity}`).map(told)).toEqual(expected);
  },
);
