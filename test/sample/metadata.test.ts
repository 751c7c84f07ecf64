import { beforeAll, expect, test } from "vitest";
import type { Document } from "../../src/core/document/document.ts";
import { type ExpectedDocument, loadExpected } from "./expected.ts";
import { type Facts, KNOWN_WRONG } from "./known-wrong.ts";
import { readSample } from "./read-sample.ts";

const expected = loadExpected().documents;
let documents: ReadonlyMap<string, Document>;

beforeAll(async () => {
  documents = await readSample();
});

function check(one: ExpectedDocument): void {
  const document = documents.get(one.id);
  if (document === undefined) throw new Error(`${one.id} was not among what was read.`);
  const { url, title, outlet, byline, published, modified, language, body } = one;
  const ideal: Facts = { url, title, outlet, byline, published, modified, language, body };
  expect(factsOf(document, one)).toEqual({ ...ideal, ...KNOWN_WRONG[one.id]?.facts });
}

function factsOf(document: Document, { body }: ExpectedDocument): Facts {
  const text = document.text.slice(document.bodyStart).replaceAll(/\s+/g, " ").trim();
  return {
    url: document.url ?? "",
    title: document.title,
    outlet: document.outlet?.name ?? null,
    byline: document.byline,
    published: document.published,
    modified: document.modified?.at ?? null,
    language: document.language,
    body: {
      begins: text.slice(0, body.begins.length),
      ends: text.slice(-body.ends.length),
      words: text.split(" ").length,
    },
  };
}

test("every document of the sample is gathered once and nothing else is", () => {
  expect([...documents.keys()].sort()).toEqual(expected.map(({ id }) => id).sort());
});

test.each(expected)("$id: what the page says of itself, and its main text without the rest", (one) => {
  check(one);
});

test("each known wrong answer names a document of the sample and differs from the right one", () => {
  const byId = new Map(expected.map((one) => [one.id, one]));
  for (const [id, { facts }] of Object.entries(KNOWN_WRONG)) {
    expect(byId.get(id), id).toBeDefined();
    for (const [field, value] of Object.entries(facts)) {
      expect(byId.get(id)?.[field as keyof Facts], `${id} ${field}`).not.toEqual(value);
    }
  }
});

test("the words of every expected claim stand in the document that it is read from", () => {
  for (const { id, claims } of expected) {
    const text = documents.get(id)?.text.replaceAll(/\s+/g, " ") ?? "";
    for (const { parties, attribution, time, amount, quote } of claims ?? []) {
      const names = parties.flatMap(({ name, aliases }) => [name, ...aliases]);
      for (const words of [...names, attribution.source, time, amount, quote]) {
        expect(text.includes(words), `${id}: ${words}`).toBe(true);
      }
    }
  }
});
