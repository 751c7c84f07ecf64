import { expect, test } from "vitest";
import type { Words } from "../base/span.ts";
import type { Attribution, Voice } from "./attribution.ts";
import type { Claim, Party, When } from "./claim.ts";
import { formatClaim } from "./notation.ts";

const BY_AUTHOR: Attribution = { type: "author", source: "", chain: [] };
const JOURNAL = voice("media", "the Journal");
const PEOPLE = voice("anonymous", "people familiar with the matter");

test.each<[Partial<Claim>, string]>([
  [{}, "acquisition(acquirer=Acme, target=Beta) talks, fact"],
  [
    {
      certainty: "reported",
      attribution: { type: "anonymous", source: PEOPLE.words, chain: [PEOPLE] },
      main: true,
    },
    'acquisition(acquirer=Acme, target=Beta) talks, reported on the word of anonymous "people familiar with the matter", main',
  ],
  [
    {
      certainty: "reported",
      attribution: { type: "media", source: JOURNAL.words, chain: [JOURNAL, PEOPLE] },
    },
    'acquisition(acquirer=Acme, target=Beta) talks, reported on the word of media "the Journal" citing anonymous "people familiar with the matter"',
  ],
  [
    {
      certainty: "reported",
      attribution: { type: "anonymous", source: PEOPLE.words, chain: [JOURNAL, PEOPLE] },
    },
    'acquisition(acquirer=Acme, target=Beta) talks, reported on the word of anonymous "people familiar with the matter" through media "the Journal"',
  ],
  [
    { stage: "denied", modality: "recalled", time: when("in 2013", "2013-01-01", "2013-12-31") },
    'acquisition(acquirer=Acme, target=Beta) denied, fact, recalled, when "in 2013" (2013-01-01..2013-12-31)',
  ],
  [
    {
      certainty: "speculated",
      modality: "speculation",
      time: { ...words("some day"), interval: null, precision: "vague" },
    },
    'acquisition(acquirer=Acme, target=Beta) talks, speculated, speculation, when "some day"',
  ],
  [
    { time: when("on Monday", "2021-03-01", "2021-03-01"), amount: words("$5 billion") },
    'acquisition(acquirer=Acme, target=Beta) talks, fact, when "on Monday" (2021-03-01), amount "$5 billion"',
  ],
  [
    { time: when("by June", null, "2021-06-30") },
    'acquisition(acquirer=Acme, target=Beta) talks, fact, when "by June" (..2021-06-30)',
  ],
  [
    { parties: [party("seller", "Gamma"), party("target", "Beta, Inc."), party("acquirer", "Acme")] },
    'acquisition(acquirer=Acme, target="Beta, Inc.", seller=Gamma) talks, fact',
  ],
  [
    { kind: "merger", parties: [party("party", "小米"), party("party", "Acme")] },
    "merger(party=小米, party=Acme) talks, fact",
  ],
  [
    { attribution: { type: "analyst", source: 'the "guru"\n of Elm Street', chain: [] } },
    "acquisition(acquirer=Acme, target=Beta) talks, fact on the word of analyst \"the 'guru' of Elm Street\"",
  ],
])("case %# reads as expected", (parts, expected) => check(parts, expected));

function check(parts: Partial<Claim>, expected: string): void {
  expect(formatClaim({ ...PLAIN, ...parts })).toBe(expected);
}

const PLAIN: Claim = {
  id: "claim_1",
  documentId: "doc_1",
  kind: "acquisition",
  parties: [party("acquirer", "Acme"), party("target", "Beta")],
  stage: "talks",
  certainty: "fact",
  modality: "report",
  attribution: BY_AUTHOR,
  time: null,
  amount: null,
  price: null,
  object: null,
  main: false,
  evidence: { span: { start: 0, end: 1 }, quote: "A" },
  because: [],
};

function party(role: Party["role"], name: string): Party {
  return { role, name, aliases: [], entity: null, kind: "company" };
}

function words(text: string): Words {
  return { start: 0, end: text.length, words: text };
}

function voice(type: Voice["type"], text: string): Voice {
  return { type, ...words(text) };
}

function when(text: string, from: string | null, to: string | null): When {
  return { ...words(text), interval: { from, to }, precision: "day" };
}
