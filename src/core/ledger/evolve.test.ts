import fc from "fast-check";
import { expect, test } from "vitest";
import {
  document,
  draft,
  filed,
  MATCH,
  OPENED,
  proposition,
  report,
} from "../../../test/contract/made-up.ts";
import type { Rumour, RumourId } from "../rumour/rumour.ts";
import { NOTHING_YET } from "./chain.ts";
import { type Decision, mergeRumour, splitRumour } from "./decide.ts";
import { enterDrafts } from "./enter-drafts.ts";
import type { RumourEvent } from "./event.ts";
import { evolve, foldRumours } from "./evolve.ts";
import { standsUnder } from "./merges.ts";

const [one, two, three] = [document(1), document(2), document(3)];

function fold(...events: RumourEvent[]): Rumour {
  const rumour = events.reduce<Rumour | null>((before, event) => evolve(before, "rumour_a", event), null);
  if (rumour === null) throw new Error("no events");
  return rumour;
}

const withdrawn = (of = one): RumourEvent => ({
  type: "ReportWithdrawn",
  reportId: report(of).id,
  reason: "misread",
});

test.each<[string, RumourEvent[], Partial<Rumour>]>([
  [
    "opened",
    [OPENED],
    {
      id: "rumour_a",
      proposition: proposition("brombeer", "quitte"),
      mergedInto: null,
      ruled: null,
      names: [],
      version: 1,
    },
  ],
  ["with a report", [OPENED, filed(one)], { reports: new Map([[report(one).id, report(one)]]), version: 2 }],
  [
    "with the same report twice",
    [OPENED, filed(one), filed(one)],
    { reports: new Map([[report(one).id, report(one)]]) },
  ],
  ["after a withdrawal", [OPENED, filed(one), withdrawn()], { reports: new Map(), version: 3 }],
  ["after a withdrawal of what it never had", [OPENED, withdrawn()], { reports: new Map(), version: 2 }],
  [
    "made more exact",
    [
      OPENED,
      { type: "PropositionAmended", proposition: proposition("brombeer", "mispel"), because: "named" },
    ],
    { proposition: proposition("brombeer", "mispel"), version: 2 },
  ],
  ["merged", [OPENED, { type: "RumourMerged", into: "rumour_b", match: MATCH }], { mergedInto: "rumour_b" }],
  [
    "merged and split",
    [
      OPENED,
      { type: "RumourMerged", into: "rumour_b", match: MATCH },
      { type: "RumourSplit", from: "rumour_b", because: "two deals" },
    ],
    { mergedInto: null, version: 3 },
  ],
])("a rumour %s", (_, events, expected) => expect(fold(...events)).toMatchObject(expected));

test("A rumour is the fold of its entries and nothing else", () => {
  const drafts = [
    draft("rumour_a", 0, OPENED, filed(one)),
    draft("rumour_b", 0, OPENED, filed(two)),
    draft("rumour_a", 2, filed(three), withdrawn(one)),
  ];
  const entries = enterDrafts(drafts, {
    end: NOTHING_YET,
    versions: new Map(),
    enteredAt: "2021-03-05T09:00:00.000Z",
    enteredBy: "desk@test",
  });
  const rumours = foldRumours(entries);
  expect(rumours).toEqual(foldRumours(structuredClone(entries)));
  expect(rumours.get("rumour_a")).toEqual(fold(OPENED, filed(one), filed(three), withdrawn(one)));
  expect(rumours.get("rumour_b")?.version).toBe(2);
});

test("evolve leaves the rumour it was given as it is", () => {
  const before = fold(OPENED, filed(one));
  const copy = structuredClone(before);
  evolve(before, "rumour_a", filed(two));
  evolve(before, "rumour_a", withdrawn());
  expect(before).toEqual(copy);
});

test.each<[string, () => unknown]>([
  ["first event", () => evolve(null, "rumour_a", filed(one))],
  ["second time", () => evolve(fold(OPENED), "rumour_a", OPENED)],
])("a ledger that could not be folded is told by its %s", (words, folded) => expect(folded).toThrow(words));

const IDS: readonly RumourId[] = ["rumour_a", "rumour_b", "rumour_c", "rumour_d"];

function someRumours(): Map<RumourId, Rumour> {
  return new Map(
    IDS.map((id, number) => [
      id,
      [OPENED, filed(document(number))].reduce<Rumour | null>(
        (r, event) => evolve(r, id, event),
        null,
      ) as Rumour,
    ]),
  );
}

function after(rumours: ReadonlyMap<RumourId, Rumour>, id: RumourId, decision: Decision) {
  if ("refuse" in decision) return { rumours, refused: decision.refuse };
  const rumour = decision.enter.reduce<Rumour | null>(
    (r, event) => evolve(r, id, event),
    rumours.get(id) ?? null,
  );
  return { rumours: new Map(rumours).set(id, rumour as Rumour), refused: null };
}

const of = (rumours: ReadonlyMap<RumourId, Rumour>, id: RumourId): Rumour => {
  const rumour = rumours.get(id);
  if (rumour === undefined) throw new Error(`no ${id}`);
  return rumour;
};

/** Everything readers can see of a rumour: all but the number of its entries. */
const seen = ({ version: _, ...rumour }: Rumour) => rumour;

test("Merges and splits are entries and reversible", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...IDS), fc.constantFrom(...IDS))), (pairs) => {
      let rumours: ReadonlyMap<RumourId, Rumour> = someRumours();
      for (const [id, into] of pairs) {
        const before = rumours;
        const merged = after(before, id, mergeRumour(of(before, id), of(before, into), MATCH));
        if (merged.refused !== null) continue;
        const split = after(merged.rumours, id, splitRumour(of(merged.rumours, id), "two deals"));
        expect([...split.rumours.values()].map(seen)).toEqual([...before.values()].map(seen));
        expect(mergedView(split.rumours)).toEqual(mergedView(before));
        rumours = merged.rumours;
      }
      // Whatever was merged, every report is read exactly once, and merges that were decided never lead in a circle.
      const read = mergedView(rumours).flatMap((rumour) => [...rumour.reports.keys()]);
      expect(read.sort()).toEqual(IDS.map((_, number) => report(document(number)).id).sort());
      for (const id of IDS) expect(of(rumours, standsUnder(id, rumours)).mergedInto).toBeNull();
    }),
  );
});

/** What readers see: under each rumour that stands on its own, its reports and those of all that lead to it. */
function mergedView(rumours: ReadonlyMap<RumourId, Rumour>) {
  const standing = [...rumours.values()].filter(({ mergedInto }) => mergedInto === null);
  return standing.map((rumour) => {
    const all = [...rumours.values()].filter(({ id }) => standsUnder(id, rumours) === rumour.id);
    return { ...seen(rumour), reports: new Map(all.flatMap(({ reports }) => [...reports])) };
  });
}

test("merges that lead in a circle have one reader's page all the same", () => {
  const circle = new Map(
    [...someRumours()].map(([id, rumour]): [RumourId, Rumour] => {
      const into = {
        rumour_a: "rumour_c",
        rumour_b: "rumour_a",
        rumour_c: "rumour_b",
        rumour_d: "rumour_c",
      } as const;
      return [id, { ...rumour, mergedInto: into[id as keyof typeof into] }];
    }),
  );
  expect(IDS.map((id) => standsUnder(id, circle))).toEqual(IDS.map(() => "rumour_a"));
});
