import { expect, test } from "vitest";
import type { NamedDocument, ReadNames } from "./annotated-names.ts";
import { readCapitalisedRuns } from "./capitalised-runs.ts";
import type { Measures } from "./measures.ts";
import { scoreNames } from "./score-names.ts";

const TEXT = "The Tessaline Group sued Nokia. Tessaline's shares fell; it had no word for Lumo Slate.";
const GROUP = at("Tessaline Group");
const NOKIA = at("Nokia");
const SHORT = at("Tessaline", 10);
const IT = at("it had").start;
const GOLD: NamedDocument = {
  id: "suit",
  setAside: false,
  names: [
    { ...GROUP, referent: 0, entity: null },
    { ...NOKIA, referent: 1, entity: ["ent_nokia", "ent_nokia-brand"] },
    { ...SHORT, referent: 0, entity: null },
  ],
  optional: [[at("Lumo Slate").start, at("Lumo Slate").end]],
  references: [{ start: IT, end: IT + 2, referents: [0] }],
};
const READ: ReadNames = {
  names: [
    { ...GROUP, referent: 7, entity: null },
    { ...NOKIA, referent: 8, entity: "ent_nokia" },
    { ...SHORT, referent: 7, entity: null },
  ],
  references: [{ start: IT, end: IT + 2, referents: [7] }],
};

function at(words: string, from = 0): { start: number; end: number } {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
}

function check(read: ReadNames, expected: Measures): void {
  expect(scoreNames([{ text: TEXT, gold: GOLD, read }])).toMatchObject(expected);
}

function withNames(change: (names: ReadNames["names"]) => ReadNames["names"]): ReadNames {
  return { ...READ, names: change(READ.names) };
}

test("a reading equal to the gold is perfect", () => {
  check(READ, {
    name_precision: 1,
    name_recall: 1,
    entity_right: 1,
    left_unlisted: 1,
    linked: 1,
    reference_precision: 1,
    reference_recall: 1,
  });
});

test("an article before a name and a possessive behind it make no difference", () => {
  const wider = withNames((names) =>
    names.map((name, index) => ({
      ...name,
      start: index === 0 ? name.start - 4 : name.start,
      end: index === 2 ? name.end + 2 : name.end,
    })),
  );
  check(wider, { name_precision: 1, name_recall: 1 });
});

test("half a name is a wrong name and a missed one", () => {
  check(
    withNames((names) => names.map((name, index) => (index === 0 ? { ...name, end: name.end - 6 } : name))),
    { name_precision: 0.6667, name_recall: 0.6667 },
  );
});

test("an invented name costs precision, one in an optional stretch nothing", () => {
  const extra = (words: string) =>
    withNames((names) => [...names, { ...at(words), referent: 9, entity: null }]);
  check(extra("shares"), { name_precision: 0.75, name_recall: 1 });
  check(extra("Slate"), { name_precision: 1, name_recall: 1 });
});

test("a wrong entity, and an entity for what no table holds, each cost their own measure", () => {
  check(
    withNames((names) => names.map((name) => ({ ...name, entity: "ent_sony" }))),
    { name_precision: 1, entity_right: 0, left_unlisted: 0 },
  );
});

test("a short form that is not joined to its company is not linked, nor is a company joined to another", () => {
  check(
    withNames((names) => names.map((name, index) => (index === 2 ? { ...name, referent: 3 } : name))),
    { linked: 0.6667 },
  );
  check(
    withNames((names) => names.map((name) => ({ ...name, referent: 7 }))),
    { linked: 0.6667 },
  );
});

test("a reference to another company is wrong", () => {
  const wrong = { ...READ, references: [{ start: IT, end: IT + 2, referents: [8] }] };
  check(wrong, { reference_precision: 0, reference_recall: 0 });
});

test("documents that were set aside are counted by themselves as well", () => {
  const aside = { text: TEXT, gold: { ...GOLD, setAside: true }, read: { names: [], references: [] } };
  expect(scoreNames([{ text: TEXT, gold: GOLD, read: READ }, aside])).toMatchObject({
    name_recall: 0.5,
    set_aside_recall: 0,
    set_aside_precision: null,
  });
});

test("the baseline takes runs of capitals", () => {
  const words = readCapitalisedRuns(TEXT).names.map(({ start, end }) => TEXT.slice(start, end));
  expect(words).toEqual(["The Tessaline Group", "Nokia", "Lumo Slate"]);
});
