import { z } from "zod";
import { VOICE_TYPES } from "../../../core/claim/attribution.ts";
import { CERTAINTIES, STAGES } from "../../../core/claim/claim.ts";
import { CLAIM_KINDS, type ClaimKind, type Role } from "../../../core/claim/kinds.ts";
import { REACTION_TYPES } from "../../../core/claim/reaction/reaction.ts";
import type { EntityId } from "../../../core/mention/entity.ts";
import { CITED_KINDS } from "../../../core/provenance/cited-kind.ts";
import { ROLES } from "../../../core/provenance/role.ts";
import { TRACE_BASES } from "../../../core/provenance/trace.ts";
import type { ExportRow } from "../../../core/publication/export-row.ts";
import { RELATIONS } from "../../../core/rumour/family.ts";
import type { RumourId } from "../../../core/rumour/rumour.ts";
import { OUTCOMES, STATES } from "../../../core/standing/state.ts";

// A line of the export of rumours, field by field with what each means: the page on data and the JSON Schema are made from
// this, and the last lines hold it to the type that the export is written by.

const KINDS = Object.keys(CLAIM_KINDS) as [ClaimKind, ...ClaimKind[]];
const PARTY_ROLES = [...new Set(Object.values(CLAIM_KINDS).flatMap(({ roles }) => [...roles]))] as [
  Role,
  ...Role[],
];

const rumourId = z.templateLiteral(["rumour_", z.string()]) as z.ZodType<RumourId>;
const entityId = z.templateLiteral(["ent_", z.string()]) as z.ZodType<EntityId>;
const doc = z.string().describe("The document: the id that its sender gave it, or else the desk's own");
const instant = z.string().describe("ISO 8601 in UTC");
const day = z.string().describe("YYYY-MM-DD in UTC");
const verbatim = z.string().describe("Verbatim, as the document has it");
const stage = z.enum(STAGES).describe("How far the matter is said to be");
const certainty = z.enum(CERTAINTIES).describe("How surely the document puts it");
const role = z.enum(PARTY_ROLES).describe("The part it has in the matter");
const name = z.string().describe("The name that it is shown by");
const outlet = z.string().nullable().describe("Who published it, as readers know it");

function list<Schema extends z.ZodType>(schema: Schema) {
  return z.array(schema).readonly();
}

const interval = z.strictObject({
  from: day.nullable().describe("The first day; null when the words leave it open"),
  to: day.nullable().describe("The last day, included; null when the words leave it open"),
});

const part = z.strictObject({ stage, certainty, quote: verbatim });

export const rumourLine = z.strictObject({
  id: rumourId.describe("The rumour's id; its page is /rumours/ and this"),
  kind: z.enum(KINDS).describe("What is claimed"),
  parties: list(
    z.strictObject({
      role,
      name,
      aliases: list(z.string()).describe("Other names that documents give it"),
      entity: entityId.nullable().describe("Its id in the desk's tables; null when it is in none"),
    }),
  ).describe("Who takes part"),
  headline: z.string().describe("The rumour in one sentence of the desk's own"),
  stage,
  state: z.enum(STATES).describe("Where it stands, by the published rule"),
  disputed: z.enum(["yes", "no"]).describe("A third party calls it untrue, which moves no state"),
  aspects: z
    .strictObject({
      act: z.enum(OUTCOMES).describe("What became of the act"),
      parties: list(
        z.strictObject({
          role,
          name,
          outcome: z.enum(OUTCOMES).describe("What became of its part"),
          instead: z.string().nullable().describe("Who it was instead"),
        }),
      ).describe("What became of each party's part"),
      objects: list(
        z.strictObject({
          object: z.string().describe("A kind of agreement, or the id of a product"),
          outcome: z.enum(OUTCOMES).describe("What became of it"),
        }),
      ).describe("What it is about"),
      terms: z
        .strictObject({
          told: verbatim,
          confirmed: verbatim.nullable(),
          outcome: z.enum(OUTCOMES).describe("What became of it"),
        })
        .nullable()
        .describe("The sum that was told; null when none was"),
      time: z.enum(OUTCOMES).nullable().describe("What became of the time that was told; null when none was"),
    })
    .describe("What became of it, part by part"),
  states: list(
    z.strictObject({
      date: day,
      state: z.enum(STAGES).describe("The stage on that day"),
      standing: z.enum(STATES).describe("The state on that day"),
    }),
  ).describe("How it stood from each day on"),
  reports: list(
    z.strictObject({
      doc,
      role: z.enum(ROLES).describe("What the report is to the rumour"),
      because: z.string().describe("The rule that gave it its role"),
      shownBy: verbatim.nullable().describe("The words that show it"),
      drawsOn: z
        .strictObject({ doc, by: z.enum(TRACE_BASES).describe("What shows it") })
        .nullable()
        .describe("The report that it draws on"),
      stage,
      certainty,
      outlet,
      published: instant.nullable().describe("When it was said; null when the page names no time"),
      time: interval.nullable().describe("The time that it tells, as days"),
      main: z.boolean().optional().describe("Whether the document is mainly about it"),
      revises: doc.nullable().describe("The version of the page before it"),
      firmer: z
        .strictObject({ by: z.enum(["stage", "certainty", "both"]), headline: part, body: part })
        .nullable()
        .describe("How its headline is firmer than its body; null where it is not"),
    }),
  ).describe("Every document that tells it, by published date; the undated come last"),
  origin: z
    .strictObject({ doc, voice: verbatim, type: z.enum(VOICE_TYPES).describe("Who that is") })
    .nullable()
    .describe("Who had it first, as far as is known"),
  counts: z
    .strictObject({
      documents: z.number().int().describe("Pages, all versions of one counted once"),
      outlets: z.number().int().describe("Who publishes them"),
      origins: z.number().int().describe("Who knew it on a word of their own"),
    })
    .describe("Three counts that never stand in for each other"),
  reactions: list(
    z.strictObject({
      type: z.enum(REACTION_TYPES).describe("What was said to it"),
      role: role.nullable().describe("Its part in the matter; null for an authority that is no party"),
      who: z.string().describe("Who said it"),
      told: list(
        z.strictObject({ doc, outlet, published: instant.nullable(), words: verbatim.nullable() }),
      ).describe("Who tells that it was said"),
    }),
  ).describe("What parties and authorities said to it; moves no state"),
  phantoms: list(
    z.strictObject({
      words: verbatim,
      type: z.enum(VOICE_TYPES).describe("Who that is"),
      before: instant.nullable().describe("It must have been out before this"),
      kind: z.enum(CITED_KINDS).describe("What sort of publication"),
      language: z.string().nullable().describe("ISO 639-1, where the citing says so"),
      citedBy: list(z.string()).describe("The documents that cite it"),
    }),
  ).describe("What is cited and not held"),
  earliest: z
    .strictObject({
      known: instant.nullable().describe("When the first report that names its day was published"),
      possible: z.string().nullable().describe("The earliest that an undated one may have been"),
      undated: list(z.string()).describe("Documents that name no day"),
      phantoms: z
        .enum(["none", "may have been earlier"])
        .describe("Whether something not held may be earlier"),
    })
    .describe("From when it is known, and from when it may be"),
  circular: list(z.strictObject({ doc, cites: doc, words: verbatim })).describe(
    "Citations of what was published later",
  ),
  horizon: day.nullable().describe("The last day on which it can still come true"),
  related: list(
    z.strictObject({
      id: rumourId.describe("The other rumour"),
      relation: z.enum(RELATIONS).describe("How it stands to this one"),
      reasons: list(z.string()).describe("What they share and what tells them apart"),
    }),
  ).describe("Other rumours of its family"),
});

/** Holds the schema to the type: neither has what the other has not. */
type Line = z.infer<typeof rumourLine>;
export const SAME_AS_WRITTEN: [ExportRow extends Line ? "yes" : "no", Line extends ExportRow ? "yes" : "no"] =
  ["yes", "yes"];
