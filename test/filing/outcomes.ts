import type { Knowledge } from "../../src/core/desk.ts";
import { indexEntities } from "../../src/core/mention/gazetteer.ts";
import { NO_RELATIONS } from "../../src/core/mention/relation.ts";
import type { ReadOutcome } from "../../src/shell/work/read-pages.ts";
import { type Around, OUTLETS, told } from "./told.ts";

/** What the desk knows in tests of filing: three outlets and a family, and nobody's name. */
export const KNOWLEDGE: Knowledge = {
  outlets: OUTLETS,
  entities: indexEntities([]),
  relations: NO_RELATIONS,
  cues: new Map(),
};

export function outcomeOf(line: string, around?: Around): ReadOutcome {
  const { document, claims } = told(line, around);
  return {
    type: "reading",
    reading: {
      document: { ...document, sentences: [], notes: [] },
      mentions: { mentions: [], referents: [] },
      claims,
      notes: [],
    },
    page: {
      id: document.pageId,
      givenId: document.givenId,
      url: document.url,
      format: "text",
      charset: null,
      body: new Uint8Array(),
      hints: {
        title: null,
        outlet: null,
        byline: null,
        published: null,
        modified: null,
        language: null,
        from: "record",
      },
    },
    from: { input: "told.jsonl", place: null },
  };
}

export function problemOf(reason: string): ReadOutcome {
  return {
    type: "problem",
    problem: { input: "told.jsonl", place: "line 7", reason, code: "record.not-json" },
  };
}

/** The outcomes one after another; after `stopAfter` of them it throws, as a process that is killed stops. */
export async function* giving(
  outcomes: readonly ReadOutcome[],
  stopAfter = Number.POSITIVE_INFINITY,
): AsyncGenerator<ReadOutcome> {
  for (const [place, outcome] of outcomes.entries()) {
    if (place >= stopAfter) throw new Error("stopped on purpose");
    yield outcome;
  }
}
