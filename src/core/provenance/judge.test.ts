import fc from "fast-check";
import { expect, test } from "vitest";
import { BID, type Case, judged } from "../../../test/filing/judged.ts";
import type { Report, ReportId } from "../rumour/rumour.ts";

const LONG = Array.from({ length: 60 }, (_, place) => `word${place}`).join(" ");
const OTHER = Array.from({ length: 60 }, (_, place) => `other${place}`).join(" ");
const PASSAGE = Array.from({ length: 30 }, (_, place) => `passage${place}`).join(" ");
const QUOTE = "“There is only one hard point left and it is the brand,” one of the people said.";
const CREDIT = { start: 0, end: 4, url: null } as const;

/** Roles in order of publication, then the number of origins. */
test.each<[string, readonly Case[], string]>([
  ["one report is the origin", [[`2020-03-01 Gazette: ${BID} talks rumoured anonymous`]], "origin = 1"],
  [
    "a second outlet on its own sources is independent",
    [
      [`2020-03-01 Gazette: ${BID} talks reported anonymous`],
      [`2020-03-02 Herald: ${BID} talks reported anonymous`],
    ],
    "origin, independent = 2",
  ],
  [
    "the same talk again is a repeat",
    [
      [`2020-03-01 Gazette: ${BID} talks rumoured anonymous`],
      [`2020-03-02 Herald: ${BID} talks rumoured anonymous`],
    ],
    "origin, repeat = 1",
  ],
  [
    "another outlet of the same family is never independent",
    [
      [`2020-03-01 Evening North: ${BID} talks reported anonymous`],
      [`2020-03-02 Evening South: ${BID} talks reported anonymous`],
    ],
    "origin, repeat = 1",
  ],
  [
    "a report on another outlet's word is a repeat, held or not",
    [
      [`2020-03-01 Gazette: ${BID} talks reported anonymous`],
      [`2020-03-02 Herald: ${BID} talks reported media`, { voice: "Gazette" }],
      [`2020-03-03 Tribune: ${BID} talks reported media`, { voice: "the Morning Post" }],
    ],
    "origin, repeat, repeat = 1",
  ],
  [
    "a party's own word resolves and is no independent origin",
    [
      [`2020-03-01 Gazette: ${BID} talks reported anonymous`],
      [`2020-03-02 Herald: ${BID} agreed fact party`],
    ],
    "origin, first_party = 1",
  ],
  [
    "where the party is the only voice, it is the one who knew",
    [[`2020-03-01 Gazette: ${BID} agreed party`]],
    "first_party = 1",
  ],
  [
    "the same text is a reprint, whoever is named above it",
    [
      [`2020-03-01 Gazette: ${BID} talks reported anonymous`, { text: LONG }],
      [`2020-03-02 Herald: ${BID} talks reported anonymous`, { text: `${LONG} and one more` }],
    ],
    "origin, reprint = 1",
  ],
  [
    "a link to an earlier report makes a repeat",
    [
      [`2020-03-01 Gazette: ${BID} talks reported anonymous`, { url: "https://gazette.example/beta?id=7" }],
      [
        `2020-03-02 Herald: ${BID} talks reported anonymous`,
        { links: ["http://www.gazette.example/beta/?utm_source=x&id=7#top"] },
      ],
    ],
    "origin, repeat = 1",
  ],
  [
    "what is drawn from another language is a translation",
    [
      [
        `2020-03-01 Gazette: ${BID} talks reported anonymous`,
        { url: "https://gazette.example/beta", language: "de" },
      ],
      [`2020-03-02 Herald: ${BID} talks reported anonymous`, { links: ["https://gazette.example/beta"] }],
    ],
    "origin, translation = 1",
  ],
  [
    "a credit to a wire that is not held makes a repeat",
    [[`2020-03-02 Herald: ${BID} talks fact`, { credits: [{ ...CREDIT, type: "wire", name: "Norwire" }] }]],
    "repeat = 1",
  ],
  [
    "a wire that passes on a party's statement leaves it the party's own word",
    [
      [`2020-03-01 Gazette: ${BID} talks reported anonymous`],
      [
        `2020-03-02 Herald: ${BID} agreed fact party`,
        { credits: [{ ...CREDIT, type: "wire", name: "Norwire" }] },
      ],
    ],
    "origin, first_party = 1",
  ],
  [
    "what nothing shows counts for nothing",
    [[`2020-03-01 Gazette: ${BID} talks reported anonymous`], [`2020-03-02 Herald: ${BID} talks fact`]],
    "origin, undetermined = 1",
  ],
  [
    "a document without a publication date is never first",
    [
      [`undated Herald: ${BID} talks reported anonymous`],
      [`2020-03-02 Gazette: ${BID} talks reported anonymous`],
    ],
    "origin, undetermined = 1",
  ],
  [
    "what recalls is no origin",
    [
      [`2020-03-01 Gazette: ${BID} talks reported anonymous`],
      [`2020-03-02 Herald: ${BID} talks reported anonymous recalled`],
    ],
    "origin, repeat = 1",
  ],
  [
    "an authority's word counts once",
    [
      [`2020-03-01 Gazette: ${BID} talks rumoured anonymous`],
      [`2020-03-02 Herald: ${BID} agreed authority`],
      [`2020-03-03 Tribune: ${BID} agreed authority`],
    ],
    "origin, independent, repeat = 2",
  ],
  [
    "one who was told himself is independent, though he says who had it before",
    [
      [`2020-03-01 Gazette: ${BID} talks reported anonymous`],
      [
        `2020-03-02 Herald: ${BID} talks fact`,
        {
          text: "Two people close to Beta told the Herald so. The talks were first reported by the Gazette.",
        },
      ],
    ],
    "origin, independent = 2",
  ],
  [
    "who was told by another outlet's people repeats that outlet",
    [
      [`2020-03-01 Gazette: ${BID} talks reported anonymous`],
      [
        `2020-03-02 Herald: ${BID} talks reported anonymous`,
        { text: "Two people close to Beta told the Gazette so." },
      ],
    ],
    "origin, repeat = 1",
  ],
  [
    "two outlets that let the same named person speak share one origin",
    [
      [
        `2020-03-01 Gazette: ${BID} talks reported analyst`,
        { text: "Mara Quill, an analyst, told the Gazette that it will come." },
      ],
      [`2020-03-02 Herald: ${BID} talks reported analyst`, { text: "“Soon,” said Mara Quill, an analyst." }],
    ],
    "origin, repeat = 1",
  ],
  [
    "the same words of the same unnamed speaker are a repeat",
    [
      [`2020-03-01 Gazette: ${BID} talks reported anonymous`, { text: QUOTE }],
      [`2020-03-02 Herald: ${BID} talks reported anonymous`, { text: `${QUOTE}\n\n${OTHER}` }],
    ],
    "origin, repeat = 1",
  ],
  [
    "a paragraph taken over is a repeat",
    [
      [`2020-03-01 Gazette: ${BID} talks reported anonymous`, { text: `${LONG}\n\n${PASSAGE}` }],
      [`2020-03-02 Herald: ${BID} talks reported anonymous`, { text: `${OTHER}\n\n${PASSAGE}` }],
    ],
    "origin, repeat = 1",
  ],
  [
    "the same figures in another language and no other sign make a translation",
    [
      [
        `2020-03-01 Gazette: ${BID} talks reported anonymous`,
        { text: "The price is $4.25 billion and 18,430 people work there, 31 percent of them at sea." },
      ],
      [
        `2020-03-02 Herald: ${BID} talks reported anonymous`,
        {
          text: "Der Preis liegt bei 4,25 Milliarden Dollar, und von 18.430 Leuten arbeiten 31 Prozent auf See.",
          language: "de",
        },
      ],
    ],
    "origin, translation = 1",
  ],
  [
    "one figure in common is what everybody was told",
    [
      [
        `2020-03-01 Gazette: ${BID} talks reported anonymous`,
        { text: "The price is $4.25 billion and 18,430 people work there." },
      ],
      [
        `2020-03-02 Herald: ${BID} talks reported anonymous`,
        { text: "Der Preis liegt bei 4,25 Milliarden Dollar, der Abschlag bei 17 Prozent.", language: "de" },
      ],
    ],
    "origin, independent = 2",
  ],
])("%s", (_title, cases, expected) => {
  const { tellings, found } = judged(cases);
  const roles = tellings.map(({ report }) => found.judged.get(report.id)?.role);
  expect(`${roles.join(", ")} = ${found.origins}`).toBe(expected);
});

const outlets = fc.constantFrom("Gazette", "Herald", "Tribune", "Evening North", "Evening South");
const voices = fc.constantFrom(
  "anonymous reported",
  "anonymous rumoured",
  "party",
  "authority",
  "media",
  "fact",
);
const days = fc.constantFrom("2020-03-01", "2020-03-01", "2020-03-02", "2020-03-05", "undated");
const places = fc.integer({ min: 0, max: 7 });
/** Documents with addresses that link to each other at random, forward and in circles too. */
const linked = fc
  .array(fc.tuple(days, outlets, voices, fc.array(places, { maxLength: 3 }), fc.boolean()), {
    minLength: 1,
    maxLength: 8,
  })
  .map((all) =>
    all.map(
      ([day, outlet, voice, to, copies], place): Case => [
        `${day} ${outlet}: ${BID} talks ${voice} doc=d${place}`,
        {
          url: `https://site.example/${place}`,
          links: to.map((other) => `https://site.example/${other}`),
          voice: "Gazette",
          ...(copies ? { text: LONG } : {}),
        },
      ],
    ),
  );

test("A trace never points forward in time and traces have no cycles; circular sourcing is reported, never counted as an origin.", () => {
  fc.assert(
    fc.property(linked, (cases) => {
      const { tellings, found } = judged(cases);
      const reports = new Map(tellings.map(({ report }) => [report.id, report]));
      for (const { report, from } of found.traces) expectBackward(reports.get(report), reports.get(from));
      const next = new Map<ReportId, ReportId[]>();
      for (const { report, from } of found.traces) next.set(report, [...(next.get(report) ?? []), from]);
      for (const id of reports.keys()) expect(reachable(id, next).has(id)).toBe(false);
      for (const { report } of found.circular) {
        if (found.traces.some((trace) => trace.report === report)) {
          expect(found.judged.get(report)?.role).not.toBe("origin");
        }
      }
    }),
    { numRuns: 150 },
  );
}, 60_000);

/** Of two published at the same moment, either may have been first. */
function expectBackward(later: Report | undefined, earlier: Report | undefined): void {
  if (later?.published && earlier?.published) expect(earlier.published.at <= later.published.at).toBe(true);
}

function reachable(from: ReportId, next: ReadonlyMap<ReportId, readonly ReportId[]>): ReadonlySet<ReportId> {
  const seen = new Set<ReportId>();
  const waiting = [...(next.get(from) ?? [])];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...(next.get(id) ?? []));
  }
  return seen;
}

test("Adding a repeat, another outlet of the same family, or a copy never raises the origin count.", () => {
  const addition = fc.constantFrom<Case>(
    [`2020-03-09 Tribune: ${BID} talks reported media doc=new`, { voice: "Gazette" }],
    [`2020-03-09 Tribune: ${BID} talks reported media doc=new`, { voice: "the Morning Post" }],
    [`2020-03-09 Tribune: ${BID} talks rumoured anonymous doc=new`],
    [`2020-03-09 Evening South: ${BID} talks reported anonymous doc=new`],
    [`2020-03-09 Tribune: ${BID} talks reported anonymous doc=new`, { text: LONG }],
    [
      `2020-03-09 Tribune: ${BID} talks reported anonymous doc=new`,
      { links: ["https://site.example/first"] },
    ],
  );
  // With an origin of the family and of the text there is, so that the addition is what it is meant to be.
  const first: Case = [
    `2020-02-01 Evening North: ${BID} talks reported anonymous doc=first`,
    { text: LONG, url: "https://site.example/first" },
  ];
  fc.assert(
    fc.property(linked, addition, (cases, added) => {
      const before = judged([first, ...cases]).found.origins;
      expect(judged([first, ...cases, added]).found.origins).toBeLessThanOrEqual(before);
    }),
    { numRuns: 150 },
  );
}, 60_000);
