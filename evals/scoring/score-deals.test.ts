import { expect, test } from "vitest";
import { type DealKey, readDealKey } from "./deal-key.ts";
import { type DealReading, dealReadIn, type ReadDeal } from "./deal-slots.ts";
import { stageOfStatus } from "./deal-status.ts";
import { normalized, scoreDeals } from "./score-deals.ts";

const KEY = `TEXT: 7
ACQUIRED: "Ovrendal Corp" / "Ovrendal"
ACQUIRED: "Karsk Works"
ACQLOC: ---
DLRAMT: "about 12.5 mln dlrs"
PURCHASER: "<Tessaline Inc>"
SELLER: ---
STATUS: "agreed in principle"
`;

test("a key holds every alternate of every line", () => {
  expect(readDealKey("7", KEY)).toEqual({
    id: "7",
    slots: {
      acquired: ["Ovrendal Corp", "Ovrendal", "Karsk Works"],
      purchaser: ["<Tessaline Inc>"],
      seller: [],
      dlramt: ["about 12.5 mln dlrs"],
    },
    status: ["agreed in principle"],
  });
});

test.each([
  ["<Tessaline Inc>", "tessaline inc"],
  ["about 12.5 MLN\ndlrs.", "12.5 mln dlrs"],
  ["its glass  unit", "glass unit"],
])("%j is compared as %j", (words, expected) => {
  expect(normalized(words)).toBe(expected);
});

test.each([
  ["agreed in principle", "agreed"],
  ["letter of intent", "agreed"],
  ["terminate the letter of intent", "ended"],
  ["agreed to withdraw", "ended"],
  ["completed", "completed"],
  ["completed all waiting period requirements", "agreed"],
  ["sold", "completed"],
  ["plans to sell", "proposed"],
  ["merger proposal", "proposed"],
  ["holding talks", "talks"],
  ["under consideration", "considered"],
  ["not true", "denied"],
  ["announced", null],
])("the status %j is the stage %s", (words, stage) => {
  expect(stageOfStatus(words)).toBe(stage);
});

const DEAL: ReadDeal = {
  kind: "acquisition",
  parties: [
    { role: "acquirer", name: "Tessaline Inc" },
    { role: "target", name: "Karsk Works" },
  ],
  stage: "agreed",
  price: "12.5 mln dlrs",
  object: "",
  quote: "",
  main: true,
  span: { start: 0, end: 9 },
};

test("the main deal fills the slots", () => {
  const passing: ReadDeal = { ...DEAL, parties: [{ role: "target", name: "Elsewhere" }], main: false };
  expect(dealReadIn([passing, DEAL], 0)).toEqual({
    slots: { acquired: "Karsk Works", purchaser: "Tessaline Inc", dlramt: "12.5 mln dlrs" },
    stage: "agreed",
  });
});

test("what the title tells gives way to the body, and other claims of a party fill what is open", () => {
  const title: ReadDeal = {
    ...DEAL,
    parties: [{ role: "target", name: "KARSK" }],
    price: "",
    span: { start: 0, end: 5 },
  };
  const body: ReadDeal = { ...DEAL, price: "", span: { start: 30, end: 50 } };
  const sold: ReadDeal = {
    ...DEAL,
    kind: "divestiture",
    parties: [
      { role: "seller", name: "Norwind AG" },
      { role: "target", name: "Karsk Works" },
    ],
    main: false,
    span: { start: 60, end: 70 },
  };
  expect(dealReadIn([title, body, sold], 20).slots).toEqual({
    acquired: "Karsk Works",
    purchaser: "Tessaline Inc",
    seller: "Norwind AG",
    dlramt: "12.5 mln dlrs",
  });
});

test("a document without a deal fills nothing", () => {
  expect(dealReadIn([{ ...DEAL, kind: "product" }], 0)).toEqual({ slots: {}, stage: null });
});

const key = readDealKey("7", KEY);
const other: DealKey = { ...key, id: "8" };

test("precision is over what was read, recall over documents that have the slot", () => {
  const readings = new Map<string, DealReading>([
    ["7", { slots: { acquired: "Ovrendal", seller: "Tessaline Inc" }, stage: "agreed" }],
  ]);
  const scored = scoreDeals([key, other], (id) => readings.get(id) ?? { slots: {}, stage: null });
  expect(scored).toMatchObject({ documents: 2, acquired_p: 1, acquired_r: 0.5, seller_p: 0, dlramt_f1: 0 });
});

test("the stage is judged where a party is right", () => {
  const right: DealReading = { slots: { purchaser: "Tessaline Inc" }, stage: "agreed" };
  const wrong: DealReading = { slots: { purchaser: "Somebody" }, stage: "agreed" };
  const scored = scoreDeals([key, other], (id) => (id === "7" ? right : wrong));
  expect(scored).toMatchObject({ stage_accuracy: 1, stage_coverage: 0.5 });
});
