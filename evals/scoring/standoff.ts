import type { Span } from "../../src/core/base/span.ts";

/** An attribution as a standoff file has it; offsets into the text beside it. */
export interface StandoffAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/**
 * Reads the attributions of a brat standoff file: "T" lines give stretches ("Source 10 14;20 25"), "E" lines bring those
 * of one attribution together. Other annotations of the file are left out.
 */
export function readStandoff(text: string): readonly StandoffAttribution[] {
  const lines = text.split("\n").map((line) => line.split("\t"));
  const stretches = new Map<string, readonly Span[]>();
  for (const [id = "", marked = ""] of lines) if (id.startsWith("T")) stretches.set(id, spansOf(marked));
  return lines
    .filter(([id = "", parts = ""]) => id.startsWith("E") && parts.startsWith("Attribution:"))
    .map(([, parts = ""]) => attributionOf(parts.trim().split(" "), stretches));
}

function spansOf(marked: string): readonly Span[] {
  return marked
    .slice(marked.indexOf(" ") + 1)
    .split(";")
    .map((range) => range.split(" ").map(Number))
    .map(([start = 0, end = 0]) => ({ start, end }));
}

function attributionOf(
  parts: readonly string[],
  stretches: ReadonlyMap<string, readonly Span[]>,
): StandoffAttribution {
  const named = (role: RegExp): readonly Span[] =>
    parts
      .map((part) => part.split(":"))
      .filter(([name = ""]) => role.test(name))
      .flatMap(([, id = ""]) => stretches.get(id) ?? []);
  return { source: named(/^Source\d*$/), cue: named(/^Cue\d*$/), content: named(/^Content\d*$/) };
}
