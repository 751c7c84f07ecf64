import { VOICE_TYPES, type VoiceType } from "../attribution.ts";
import { STAGES, type Stage } from "../claim.ts";
import { CLAIM_KINDS, type ClaimKind } from "../kinds.ts";
import {
  type Cue,
  type CueMeaning,
  type LanguageCues,
  type Listed,
  MARKERS,
  type Marker,
  PLAIN_CUES,
  type PlainCue,
} from "./cue.ts";
import { CUE_PATTERNS, type CuePattern } from "./cue-pattern.ts";
import { SUM_PARTS, type SumPart, sumPattern } from "./cue-sums.ts";
import { indexPhrases } from "./phrase-index.ts";
import type { TimeCue } from "./time-cue.ts";

/**
 * Reads a table of cues. Lines that begin with "#" and blank lines are skipped. The columns are class, value and
 * phrases, parted by tabs; phrases are parted by "|". Throws on a line it cannot read: the tables are ours, so that is
 * a bug.
 */
export function parseCues(tsv: string, language: string): LanguageCues {
  const table: OpenTable = {
    cues: [],
    markers: [],
    times: [],
    sums: { scale: [], currency: [], percent: [] },
  };
  for (const [index, line] of tsv.split("\n").entries()) {
    if (line === "" || line.startsWith("#")) continue;
    const [is = "", value = "", written = ""] = line.split("\t");
    const phrases = written.split("|").filter((phrase) => phrase !== "");
    if (phrases.length === 0 || !addRow(table, is, value, phrases))
      throw new Error(`${language}.tsv line ${index + 1}: cannot read ${JSON.stringify(line)}.`);
  }
  return {
    language,
    cues: indexPhrases(table.cues),
    markers: indexPhrases(table.markers),
    times: indexPhrases(table.times),
    sums: sumPattern(table.sums),
  };
}

interface OpenTable {
  readonly cues: Cue[];
  readonly markers: Listed<Marker>[];
  readonly times: Listed<TimeCue>[];
  readonly sums: Readonly<Record<SumPart, string[]>>;
}

/** Adds a row to what it belongs to; false when it can be read as nothing. */
function addRow(table: OpenTable, is: string, value: string, phrases: readonly string[]): boolean {
  switch (is) {
    // Rows about names are for the finder of names (mention/language-names.ts).
    case "name":
      return true;
    case "marker":
      return isOneOf(MARKERS, value) && addAll(table.markers, value, phrases);
    case "time":
      return addAll(table.times, timeOf(value), phrases);
    case "sum":
      if (!isOneOf(SUM_PARTS, value)) return false;
      table.sums[value].push(...phrases);
      return true;
    default:
      return addAll(table.cues, meaningOf(is, value), phrases);
  }
}

function addAll<Meaning>(
  list: Listed<Meaning>[],
  meaning: Meaning | null,
  phrases: readonly string[],
): boolean {
  if (meaning === null) return false;
  list.push(...phrases.map((phrase) => ({ meaning, phrase })));
  return true;
}

function isOneOf<Value extends string>(values: readonly Value[], word: string): word is Value {
  return (values as readonly string[]).includes(word);
}

function meaningOf(is: string, value: string): CueMeaning | null {
  if (is === "kind") return kindOf(value.split(" "));
  if (is === "stage") return isOneOf<Stage>(STAGES, value) ? { is, stage: value } : null;
  if (is === "speaker")
    return isOneOf<VoiceType>(VOICE_TYPES, value) && value !== "author" ? { is, type: value } : null;
  return isOneOf<PlainCue>(PLAIN_CUES, is) && value === "" ? { is } : null;
}

function kindOf([
  kind = "",
  pattern = "",
  stage = "",
  weight = "telling",
]: readonly string[]): CueMeaning | null {
  const isKind = (word: string): word is ClaimKind => word in CLAIM_KINDS;
  if (!isKind(kind) || !isOneOf<CuePattern>(CUE_PATTERNS, pattern) || !isOneOf<Stage>(STAGES, stage))
    return null;
  if (weight !== "telling" && weight !== "fallback") return null;
  return { is: "kind", kind, pattern, stage, weight };
}

const UNITS = ["day", "week", "month", "quarter", "half", "year"] as const;

function timeOf(value: string): TimeCue | null {
  const [is = "", what = "", count = "0"] = value.split(" ");
  switch (is) {
    case "month":
      return { is, month: Number(what) };
    case "count":
    case "rest":
      return isOneOf(UNITS, what) ? { is, unit: what, count: Number(count) } : null;
    case "soon":
    case "year-word":
      return { is };
    default:
      return null;
  }
}
