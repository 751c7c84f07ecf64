import { z } from "@hono/zod-openapi";
import { VOICE_TYPES } from "../../../core/claim/attribution.ts";
import { CERTAINTIES, MODALITIES, STAGES } from "../../../core/claim/claim.ts";
import { CLAIM_KINDS, type ClaimKind, type Role } from "../../../core/claim/kinds.ts";
import { REACTION_TYPES } from "../../../core/claim/reaction/reaction.ts";
import { CITED_KINDS } from "../../../core/provenance/cited-kind.ts";
import { ROLES } from "../../../core/provenance/role.ts";
import { TRACE_BASES } from "../../../core/provenance/trace.ts";
import { RELATIONS } from "../../../core/rumour/family.ts";
import { OUTCOMES, STATES } from "../../../core/standing/state.ts";

// What the API answers with. Fields may be added, none may change.

export const KINDS = Object.keys(CLAIM_KINDS) as [ClaimKind, ...ClaimKind[]];
const PARTY_ROLES = [...new Set(Object.values(CLAIM_KINDS).flatMap(({ roles }) => [...roles]))] as [
  Role,
  ...Role[],
];

export function list<Schema extends z.ZodType>(schema: Schema) {
  return z.array(schema).readonly();
}

/** Of a named schema: "nullable" would be written so that null fits nothing. */
function orNull<Schema extends z.ZodType>(schema: Schema) {
  return z.union([schema, z.null()]);
}

export const kind = z.enum(KINDS);
export const state = z.enum(STATES);
const stage = z.enum(STAGES);
const certainty = z.enum(CERTAINTIES);
const modality = z.enum(MODALITIES);
const role = z.enum(PARTY_ROLES);
const outcome = z.enum(OUTCOMES);
const yesOrNo = z.enum(["yes", "no"]);
const day = z.string().describe("YYYY-MM-DD, in UTC");
const words = z.string().describe("Verbatim");

export const span = z
  .object({ start: z.number().int(), end: z.number().int() })
  .openapi("Span", { description: "A place in a document's text, in UTF-16 units" });

const moment = z
  .object({
    at: z.string(),
    precision: z.enum(["year", "month", "day", "minute", "second"]),
    offset: z.number().optional(),
  })
  .openapi("Moment", { description: "The earliest instant that a page can mean, and how finely it gave it" });

const interval = z.object({ from: day.nullable(), to: day.nullable() }).openapi("Interval");

const rest = z.object({ documentId: z.string(), span });

export const sentence = z.object({ text: z.string(), rests: list(rest) }).openapi("Sentence", {
  description: "A sentence of the desk's own, with the places in documents that it rests on",
});

const sighting = z
  .object({ documentId: z.string(), outlet: z.string().nullable(), published: moment })
  .openapi("Sighting");

export const counts = z
  .object({ documents: z.number().int(), outlets: z.number().int(), origins: z.number().int() })
  .openapi("Counts", {
    description: "Three counts that never stand in for each other; origins are those who knew for themselves",
  });

export const rumourRow = z
  .object({
    id: z.string(),
    url: z.string(),
    kind,
    sentence,
    stage,
    state,
    disputed: yesOrNo,
    counts,
    first: orNull(sighting),
    newest: orNull(sighting),
    horizon: day.nullable(),
    waiting: yesOrNo,
    changed: day.nullable().describe("The day of the last change of belief"),
  })
  .openapi("RumourRow");

const restsOn = list(z.string());
const party = z.object({
  role,
  name: z.string(),
  aliases: list(z.string()),
  entity: z.string().nullable(),
});

const aspects = z
  .object({
    act: z.object({ outcome, restsOn }),
    parties: list(z.object({ role, name: z.string(), outcome, instead: z.string().nullable(), restsOn })),
    objects: list(z.object({ object: z.string(), outcome, restsOn })),
    terms: z.object({ told: words, confirmed: words.nullable(), outcome, restsOn }).nullable(),
    time: z.object({ outcome, restsOn }).nullable(),
  })
  .openapi("Aspects", { description: "What became of each part of it, with the reports that it rests on" });

const reaction = z.object({
  type: z.enum(REACTION_TYPES),
  role: role.nullable(),
  who: z.string(),
  sentence,
});

const phantom = z
  .object({
    words,
    kind: z.enum(CITED_KINDS),
    language: z.string().nullable(),
    before: z.string().nullable(),
    citedBy: restsOn,
  })
  .openapi("Phantom", { description: "Cited, and not held" });

export const rumour = rumourRow
  .extend({
    asOf: day.nullable().describe("The day as of which it is told; null for now"),
    parties: list(party),
    life: list(sentence),
    states: list(z.object({ date: day, stage, state })),
    restsOn,
    aspects,
    origin: z
      .object({ documentId: z.string(), voice: words, type: z.enum(VOICE_TYPES) })
      .nullable()
      .describe("Who had it first, as far as is known"),
    reactions: list(reaction),
    phantoms: list(phantom),
    earliest: z.object({
      known: orNull(moment),
      possible: z.string().nullable(),
      undated: restsOn,
      phantoms: z.enum(["none", "may have been earlier"]),
    }),
    related: list(z.object({ id: z.string(), relation: z.enum(RELATIONS), reasons: list(z.string()) })),
    reports: z.string().describe("Where its reports are"),
  })
  .openapi("Rumour");

export const report = z
  .object({
    id: z.string(),
    rumour: z.string(),
    documentId: z.string(),
    document: z.string(),
    address: z.string().nullable().describe("Where the page was found"),
    title: z.string(),
    outlet: z.string().nullable(),
    published: orNull(moment),
    revises: z.string().nullable(),
    role: z.enum(ROLES),
    because: z.string(),
    shownBy: words.nullable(),
    drawsOn: z.object({ documentId: z.string(), by: z.enum(TRACE_BASES) }).nullable(),
    stage,
    certainty,
    modality,
    voice: z.object({ type: z.enum(VOICE_TYPES), words }),
    time: z.object({ words, interval: orNull(interval) }).nullable(),
    evidence: span,
    quote: words
      .nullable()
      .describe("The words at the span, at most 300 characters; null where they were erased"),
  })
  .openapi("Report");

const passage = z
  .object({
    part: z.enum(["title", "body"]),
    start: z.number().int(),
    end: z.number().int(),
    text: words,
    marks: list(span),
    cutBefore: yesOrNo,
    cutAfter: yesOrNo,
  })
  .openapi("Passage", { description: "A stretch of a document around words that a claim rests on" });

export const document = z
  .object({
    id: z.string(),
    url: z.string(),
    address: z.string().nullable(),
    title: z.string(),
    outlet: z.object({ id: z.string().nullable(), name: z.string() }).nullable(),
    byline: z.string().nullable(),
    language: z.string(),
    published: orNull(moment),
    modified: orNull(moment),
    length: z.number().int().describe("Of the whole text, which the API never gives"),
    passages: list(passage),
    claims: list(
      z.object({
        kind,
        parties: list(z.object({ role, name: z.string().nullable() })),
        stage,
        certainty,
        modality,
        main: z.boolean(),
        span,
        rumours: list(z.string()),
      }),
    ),
    versions: list(z.object({ id: z.string(), title: z.string(), published: orNull(moment) })),
  })
  .openapi("Document");

export const company = z
  .object({ key: z.string(), name: z.string(), url: z.string(), rumours: z.number().int() })
  .openapi("Company");

export const outlet = z
  .object({ id: z.string(), name: z.string(), url: z.string(), rumours: z.number().int() })
  .openapi("Outlet");

const text = z.union([z.string(), z.number()]).nullable();

export const change = z
  .object({
    id: z.string(),
    rumour: z.string().describe("By the id that readers saw then; it leads to where it is told now"),
    url: z.string(),
    kind,
    date: day,
    aspect: z.enum(["state", "origins", "party", "horizon", "rumour"]),
    was: text,
    is: text,
    role: role.optional(),
    party: z.string().optional(),
    words: z.string(),
    sentence: z.string(),
    rests: list(z.object({ reportId: z.string(), documentId: z.string(), span })),
  })
  .openapi("Change");

export const hit = z
  .object({
    documentId: z.string(),
    url: z.string(),
    title: z.string(),
    outlet: z.string().nullable(),
    published: orNull(moment),
    language: z.string(),
    rumours: list(z.string()),
  })
  .openapi("Hit");

const partStance = z
  .object({
    stance: z.enum(["for", "against", "observing", "unrelated"]),
    by: z.enum(["claim", "words"]),
    shownBy: list(z.string()),
  })
  .nullable();

const answering = z
  .object({
    documentId: z.string(),
    url: z.string(),
    title: z.string(),
    outlet: z.string().nullable(),
    published: orNull(moment),
    closeness: z.number().nullable(),
    headline: partStance,
    body: partStance,
  })
  .openapi("AnsweringDocument");

const answeringRumour = z
  .object({ rumour: rumourRow, score: z.number(), reasons: list(z.string()), documents: list(answering) })
  .openapi("AnsweringRumour");

export const answer = z
  .object({
    asked: z.object({
      sentence: z.string(),
      sign: z.enum(["so", "not so"]),
      kind: kind.nullable(),
      names: list(z.string()),
    }),
    rumours: list(answeringRumour),
    documents: list(answering),
    nearest: list(answeringRumour),
    nearestDocument: orNull(answering),
  })
  .openapi("Answer");

export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().describe("What is wrong, and what to do"),
    errors: list(z.object({ parameter: z.string(), detail: z.string() })).optional(),
  })
  .openapi("Problem", { description: "RFC 9457" });
