// Reports in one line each, so that a case is what is told and nothing around it:
//
//     2020-03-01 Gazette: acquisition(acquirer=Acme Corp/Acme, target=Beta) talks reported anonymous
//
// A day or "undated", the outlet, kind and parties (other names after a slash, @nokia or @nokia:Name for a listed entity), then any of
// stage, certainty, voice, modality, "aside" (not the main matter), "when=2019-01-01..2019-12-31" and "doc=NAME" for
// several claims of one document, and "about=torch" for a
// listed product that a co-operation is about. What is not said: considered, fact, author, a report, the main matter.

import type { Instant, Precision } from "../../src/core/base/time.ts";
import { VOICE_TYPES } from "../../src/core/claim/attribution.ts";
import {
  CERTAINTIES,
  type Claim,
  MODALITIES,
  type Party,
  STAGES,
  type When,
} from "../../src/core/claim/claim.ts";
import { CLAIM_KINDS, type ClaimKind, type Role } from "../../src/core/claim/kinds.ts";
import { type ReportToFile, reportsOf } from "../../src/core/ledger/file-claims-report.ts";
import type { EntityId } from "../../src/core/mention/entity.ts";
import { indexRelations, type Relation } from "../../src/core/mention/relation.ts";
import type { Outlet } from "../../src/core/page/outlet.ts";
import { indexOutlets, nameKey, outletNamed } from "../../src/core/page/outlet-index.ts";
import type { HeldDocument } from "../../src/core/provenance/held-document.ts";
import type { Report } from "../../src/core/rumour/rumour.ts";

export interface Told {
  readonly document: HeldDocument;
  readonly claims: readonly Claim[];
  readonly filed: readonly ReportToFile[];
}

/** Invented outlets; the two Evenings are one family. */
export const OUTLETS = indexOutlets([
  outlet("Gazette", null),
  outlet("Herald", null),
  outlet("Tribune", null),
  outlet("Evening North", "evening"),
  outlet("Evening South", "evening"),
]);

/** Extra parts of a document that a case needs; texts are joined to the evidence. */
export interface Around {
  readonly text?: string;
  readonly url?: string;
  readonly links?: readonly string[];
  readonly credits?: HeldDocument["credits"];
  readonly language?: string;
  readonly voice?: string;
  /** The instant at which the page was changed. */
  readonly modified?: Instant;
  /** How finely the page gives its date; a second when left out. */
  readonly precision?: Precision;
}

export function told(line: string, around: Around = {}): Told {
  const { day, outletName, kind, parties, rest } = takeApart(line);
  const quote = line.slice(line.indexOf(": ") + 2);
  const text = around.text === undefined ? quote : `${quote}\n\n${around.text}`;
  const name = rest.find((word) => word.startsWith("doc="))?.slice(4) ?? line;
  const document: HeldDocument = {
    id: `doc_${nameKey(name)}`,
    pageId: `page_${name}`,
    givenId: name,
    outlet:
      outletName === "?" ? null : { id: outletNamed(OUTLETS, outletName)?.id ?? null, name: outletName },
    url: around.url ?? null,
    title: "",
    byline: null,
    language: around.language ?? "en",
    published:
      day === "undated"
        ? null
        : { at: `${day}T12:00:00.000Z`, precision: around.precision ?? "second", basis: "record" },
    modified:
      around.modified === undefined ? null : { at: around.modified, precision: "second", basis: "record" },
    text,
    bodyStart: 0,
    links: (around.links ?? []).map((url) => ({ url, start: 0, end: 4 })),
    credits: around.credits ?? [],
  };
  const claim = claimOf(document, kind, parties, rest, quote, around.voice ?? null);
  const filed = reportsOf(
    { document, mentions: { mentions: [], referents: [] }, claims: [claim] },
    { outlets: OUTLETS, relations: RELATIONS },
    () => "00",
  );
  return { document, claims: [claim], filed };
}

export function reportsTold(lines: readonly string[]): readonly Report[] {
  return lines.flatMap((line) => told(line).filed.map(({ report }) => report));
}

/** Licences and subsidiaries of the listed companies of tests: "@lumen-phones" makes phones under the brand of "@lumen". */
export const RELATIONS = indexRelations([
  relation("lumen-phones", "licensee", "lumen-brand"),
  relation("lumen-brand", "brand-of", "lumen"),
  relation("lumen-cloud", "subsidiary", "lumen"),
]);

const LINE = /^(\S+) ([^:(]+): ([a-z-]+)\(([^)]*)\) ?(.*)$/;

function takeApart(line: string) {
  const [, day = "", outletName = "", kind = "", parties = "", rest = ""] = LINE.exec(line) ?? [];
  if (!(kind in CLAIM_KINDS)) throw new Error(`This line tells of nothing: ${line}`);
  return {
    day,
    outletName,
    kind: kind as ClaimKind,
    parties,
    rest: rest.split(" ").filter((word) => word !== ""),
  };
}

function claimOf(
  document: HeldDocument,
  kind: ClaimKind,
  parties: string,
  rest: readonly string[],
  quote: string,
  voiceWords: string | null,
): Claim {
  const voice = VOICE_TYPES.find((type) => rest.includes(type)) ?? "author";
  const products = productsOf(rest);
  const words = voiceWords ?? (voice === "author" ? "" : quote.slice(0, 4));
  return {
    id: `claim_${document.id}`,
    documentId: document.id,
    kind,
    parties: parties === "" ? [] : parties.split(", ").map(partyOf),
    stage: STAGES.find((stage) => rest.includes(stage)) ?? "considered",
    certainty: CERTAINTIES.find((certainty) => rest.includes(certainty)) ?? "fact",
    modality: MODALITIES.find((modality) => rest.includes(modality)) ?? "report",
    attribution: {
      type: voice,
      source: words,
      chain: voice === "author" ? [] : [{ type: voice, words, start: 0, end: words.length }],
    },
    time: whenOf(rest),
    amount: null,
    price: null,
    object: null,
    ...(products === undefined ? {} : { products }),
    main: !rest.includes("aside"),
    evidence: { span: { start: 0, end: quote.length }, quote },
    because: [],
  };
}

function partyOf(words: string): Party {
  const [role = "", names = ""] = words.split("=");
  const [name = "", ...aliases] = names.split("/");
  const [id, called] = name.startsWith("@") ? name.slice(1).split(":") : [];
  return {
    role: role as Role,
    name: called ?? id ?? name,
    aliases,
    entity: id === undefined ? null : `ent_${id}`,
    kind: role === "person" ? "person" : "company",
  };
}

function whenOf(rest: readonly string[]): When | null {
  const when = rest.find((word) => word.startsWith("when="))?.slice(5);
  if (when === undefined) return null;
  const [from = "", to = ""] = when.split("..");
  return {
    words: when,
    start: 0,
    end: when.length,
    interval: { from: from || null, to: to || null },
    precision: "day",
  };
}

function relation(from: string, type: Relation["type"], to: string): Relation {
  return { from: `ent_${from}`, type, to: `ent_${to}`, since: 2010, until: null };
}

/** "about=torch,lamp": the listed products that a co-operation is about. */
function productsOf(rest: readonly string[]): readonly EntityId[] | undefined {
  const about = rest.find((word) => word.startsWith("about="))?.slice(6);
  return about?.split(",").map((id): EntityId => `ent_${id}`);
}

function outlet(name: string, family: string | null): Outlet {
  return { id: `outlet_${nameKey(name)}`, name, aliases: [], hosts: [], kind: "newspaper", family };
}
