import { z } from "zod";
import { CERTAINTIES, STAGES } from "../../../core/claim/claim.ts";
import type { DocumentId } from "../../../core/document/document.ts";
import type { ReportId, RumourId } from "../../../core/rumour/rumour.ts";

/** What an editor can say became of a rumour. */
export const OUTCOMES = ["confirmed", "refuted", "ended"] as const;

/** Longer reasons are no reasons. */
const LONGEST_REASON = 1000;
/** Longer ones are no title for a rumour. */
const LONGEST_SENTENCE = 300;

const rumour = z.string().regex(/^rumour_[0-9a-f]+$/) as unknown as z.ZodType<RumourId>;
const report = z.string().regex(/^report_[0-9a-f]+$/) as unknown as z.ZodType<ReportId>;
const TICK = "Tick the reports that it is about.";
const reports = z.array(report, TICK).min(1, TICK).max(500);
const because = z.preprocess(
  onOneLine,
  z
    .string("Give a reason.")
    .min(1, "Give a reason: whoever asks later is told it.")
    .max(LONGEST_REASON, `A reason has at most ${LONGEST_REASON} characters.`),
);
const sentence = z.preprocess(
  onOneLine,
  z
    .string("Give a sentence.")
    .min(1, "Give a sentence.")
    .max(LONGEST_SENTENCE, `A sentence has at most ${LONGEST_SENTENCE} characters.`),
);
/** What a person types to mean a rumour. */
const reference = z.string("Say which rumour.").trim().min(1, "Say which rumour.").max(300);

const outcome = z.enum(OUTCOMES, "Say what became of it.");
const stage = z.enum(STAGES, "Say how far the document says it is.");
const certainty = z.enum(CERTAINTIES, "Say how surely the document puts it.");
const document = z
  .string()
  .max(300)
  .regex(/^doc_./) as unknown as z.ZodType<DocumentId>;

/** What an editor asks for. Whatever is asked has a reason. */
const ASKED = z.discriminatedUnion("act", [
  z.object({ act: z.literal("keep"), reports, because }),
  z.object({ act: z.literal("move"), reports, to: reference, because }),
  z.object({ act: z.literal("merge"), rumour, to: reference, because }),
  z.object({ act: z.literal("split"), rumour, because }),
  z.object({ act: z.literal("split-off"), rumour, reports, because }),
  z.object({ act: z.literal("rename"), rumour, sentence, because }),
  z.object({ act: z.literal("take-name-back"), rumour, because }),
  z.object({ act: z.literal("reopen"), rumour, because }),
  z.object({ act: z.literal("close-again"), rumour, because }),
  z.object({ act: z.literal("resolve"), rumour, reports, outcome, because }),
  z.object({ act: z.literal("take-resolution-back"), rumour, because }),
  z.object({ act: z.literal("misread"), reports, because }),
  z.object({ act: z.literal("reread"), reports, stage, certainty, because }),
  z.object({ act: z.literal("put-back"), reports, because }),
  z.object({ act: z.literal("take-down"), document, because }),
]);

export type Asked = z.infer<typeof ASKED>;

/** A form as it was sent: each field once, but for reports. */
export interface AskedFields {
  readonly act: string;
  readonly because: string;
  readonly rumour?: string;
  readonly reports?: readonly string[];
  readonly to?: string;
  readonly sentence?: string;
  readonly outcome?: string;
  readonly stage?: string;
  readonly certainty?: string;
  readonly document?: string;
}

/** What is asked for, or in a sentence what is wrong with it. */
export function parseAsked(fields: AskedFields): { readonly asked: Asked } | { readonly why: string } {
  const parsed = ASKED.safeParse(fields);
  if (parsed.success) return { asked: parsed.data };
  const [issue] = parsed.error.issues;
  return { why: plain(issue) };
}

function plain(issue: z.core.$ZodIssue | undefined): string {
  if (issue === undefined || issue.code === "invalid_union" || issue.path[0] === "act")
    return "There is no such thing to do.";
  return issue.code === "invalid_format" ? `${String(issue.path[0])} is no id of this desk.` : issue.message;
}

function onOneLine(text: unknown): unknown {
  return typeof text === "string" ? text.replaceAll(/[\s\p{Cc}]+/gu, " ").trim() : text;
}
