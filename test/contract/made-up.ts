// Documents, claims and events about firms that do not exist, for every test of the ledger and the desk.

import { shortHash } from "../../src/core/base/hash.ts";
import type { Claim } from "../../src/core/claim/claim.ts";
import { documentIdOf } from "../../src/core/document/document-id.ts";
import type { Match, RumourEvent } from "../../src/core/ledger/event.ts";
import { outletKey } from "../../src/core/ledger/file-claims-report.ts";
import type { Draft } from "../../src/core/ledger/ledger.ts";
import { digestOf, wordsOf } from "../../src/core/ledger/words.ts";
import type { FiledParty, Proposition, Report, Rumour, RumourId } from "../../src/core/rumour/rumour.ts";
import type { Batch, KeptDocument, KeptReading, KeptWords } from "../../src/shell/store/desk-store.ts";

export const READ_BY = "made-up@1";
export const MATCH: Match = { score: 0.8, method: "by-hand@1", reasons: ["same parties"] };

const firm = (role: FiledParty["role"], name: string): FiledParty => ({
  role,
  entity: null,
  kind: "company",
  keys: [`name:${name}`],
});

export function proposition(acquirer: string, target: string): Proposition {
  return { kind: "acquisition", parties: [firm("acquirer", acquirer), firm("target", target)] };
}

export const OPENED: RumourEvent = { type: "RumourOpened", proposition: proposition("brombeer", "quitte") };

/** "Brombeer AG is in talks to buy Quitte, people close to the matter said.", with its number somewhere in it. */
export function document(number: number, sentence = "Brombeer AG is in talks to buy Quitte"): KeptDocument {
  const title = `Brombeer eyes Quitte, part ${number}`;
  const outlet = { id: null, name: "The Hedgerow" };
  const url = `https://hedgerow.example/news/${number}`;
  const text = `${title}\n\n${sentence}, people close to the matter said.`;
  return {
    id: documentIdOf({ outlet, url, text }),
    pageId: `page_${shortHash("page", String(number))}`,
    givenId: `made-up-${number}`,
    outlet,
    url,
    title,
    byline: "Ida Blatt",
    language: "en",
    published: { at: "2021-03-04T08:00:00.000Z", precision: "day", basis: "meta" },
    modified: null,
    text,
    bodyStart: title.length + 2,
    links: [],
    credits: [],
  };
}

/** The claim of a made-up document: its evidence is the body's first sentence, up to the comma. */
export function claim(of: KeptDocument): Claim {
  const span = { start: of.bodyStart, end: of.text.indexOf(",", of.bodyStart) };
  const voice = { type: "anonymous", words: "people close to the matter", start: 0, end: 0 } as const;
  return {
    id: `claim_${shortHash(of.id, "acquisition", String(span.start))}`,
    documentId: of.id,
    kind: "acquisition",
    parties: [
      { role: "acquirer", name: "Brombeer AG", aliases: ["Brombeer"], entity: null, kind: "company" },
      { role: "target", name: "Quitte", aliases: [], entity: null, kind: "company" },
    ],
    stage: "talks",
    certainty: "reported",
    modality: "report",
    attribution: { type: "anonymous", source: voice.words, chain: [voice] },
    time: null,
    amount: null,
    price: null,
    object: null,
    main: true,
    evidence: { span, quote: of.text.slice(span.start, span.end) },
    because: [],
  };
}

export function keptWords(of: KeptDocument, salt = `salt of ${of.id}`): KeptWords {
  const words = wordsOf(claim(of));
  return { digest: digestOf(salt, words), documentId: of.id, salt, words };
}

export function report(of: KeptDocument): Report {
  const { kind, stage, certainty, modality, main, evidence } = claim(of);
  return {
    id: `report_${shortHash(of.id, kind, String(evidence.span.start))}`,
    documentId: of.id,
    outlet: outletKey(of.outlet),
    family: null,
    published: { at: "2021-03-04T08:00:00.000Z", precision: "day" },
    claim: {
      kind,
      parties: proposition("brombeer", "quitte").parties,
      stage,
      certainty,
      modality,
      voice: "anonymous",
      chain: [{ type: "anonymous", key: null }],
      time: null,
      main,
      evidence: evidence.span,
      words: keptWords(of).digest,
    },
  };
}

export const filed = (of: KeptDocument): RumourEvent => ({
  type: "ReportFiled",
  report: report(of),
  match: MATCH,
});

export function draft(rumourId: RumourId, expected: Rumour["version"], ...events: RumourEvent[]): Draft {
  return { rumourId, expected, events };
}

export function reading(of: KeptDocument, readBy = READ_BY): KeptReading {
  return { documentId: of.id, readBy, claims: [claim(of)], notes: [] };
}

export const EMPTY: Batch = { documents: [], readings: [], words: [], drafts: [], problems: [] };

/** A batch of one whole document, filed under a rumour that it opens when `expected` is 0. */
export function batch(of: KeptDocument, rumourId: RumourId = "rumour_a", expected = 0): Batch {
  const events = expected === 0 ? [OPENED, filed(of)] : [filed(of)];
  return {
    documents: [of],
    readings: [reading(of)],
    words: [keptWords(of)],
    drafts: [draft(rumourId, expected, ...events)],
    problems: [],
  };
}
