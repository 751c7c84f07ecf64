import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { EvaluationSet } from "../evaluation-set.ts";
import { hearsay, inScratchFolder, keep } from "../hearsay.ts";
import { readLines } from "../scoring/annotated.ts";
import { type EmergentDocument, emergentPaths, loadEmergent } from "../scoring/emergent.ts";
import { type PlacedDocument, scorePairs } from "../scoring/score-pairs.ts";
import { missingShared } from "./missing-shared.ts";

/**
 * Which rumours of Emergent are of kinds that the desk follows, by their ids: see docs/joining.md. Those of one matter
 * that only tell another time for it stand together.
 */
const MATTERS = join(import.meta.dirname, "../gold/emergent-matters.json");

/** Rumours about companies of 2014 and 2015 as outlets told them, to see whether documents of one come together. */
export function sharedEmergent(shared: string | null): EvaluationSet {
  return {
    name: "emergent pairs",
    about: "pairs of documents of Emergent (bodies of FNC-1) that share a rumour, of company kinds",
    inputs: [MATTERS, ...emergentPaths(shared ?? "")],
    missing: () => missingShared(shared),
    measure: () => {
      const documents = documentsOf(shared ?? "");
      return {
        ours: { documents: documents.length, ...scorePairs(filed(documents)) },
        baseline: {
          name: "headlines that share half of their telling words",
          measures: { documents: documents.length, ...scorePairs(byHeadline(documents)) },
        },
      };
    },
    targets: { pair_precision: 0.95, pair_recall: 0.7 },
  };
}

interface MatterDocument {
  readonly matter: string;
  readonly document: EmergentDocument;
}

function documentsOf(shared: string): readonly MatterDocument[] {
  const matters = JSON.parse(readFileSync(MATTERS, "utf8")) as { readonly claims: readonly string[] }[];
  const claims = new Map(loadEmergent(shared).map((claim) => [claim.id, claim]));
  return matters.flatMap((matter) =>
    matter.claims.flatMap((id) => {
      const documents = claims.get(id)?.documents ?? [];
      return documents.map((document) => ({ matter: matter.claims[0] ?? id, document }));
    }),
  );
}

interface ExportedRumour {
  readonly id: string;
  readonly reports: readonly { readonly doc: string; readonly main: boolean }[];
}

/** The rumours in which the desk files what each document is mainly about. */
function filed(documents: readonly MatterDocument[]): readonly PlacedDocument[] {
  const rumours = inScratchFolder((scratch) => {
    const desk = join(scratch, "desk");
    const records = documents.map(({ document }) => JSON.stringify(recordOf(document)));
    hearsay("ingest", "--data", desk, keep(scratch, "emergent.jsonl", records.join("\n")));
    return readLines<ExportedRumour>(hearsay("export", "rumours", "--data", desk));
  });
  const standing = new Map<string, Set<string>>();
  for (const { id, reports } of rumours) {
    for (const { doc } of reports.filter((report) => report.main)) {
      standing.set(doc, (standing.get(doc) ?? new Set()).add(id));
    }
  }
  return documents.map(({ matter, document: { id } }) => ({
    id,
    matter,
    rumours: standing.get(id) ?? new Set(),
  }));
}

/** Dated by when the corpus's makers entered it: they kept no dates of publication. */
function recordOf({ id, url, outlet, entered, headline, body }: EmergentDocument) {
  return { id, url, source: outlet, date: entered, title: headline, text: body ?? "" };
}

/** Words that stand in headlines of every matter. */
const COMMON = new Set(
  "a an the and or of to in on for at by with from as is are be will may could its it this that new says said report reports reportedly rumor rumors rumour".split(
    " ",
  ),
);
const ENOUGH = 0.5;

/** Each headline goes to the first that began a rumour with half of their telling words in common, or begins one. */
function byHeadline(documents: readonly MatterDocument[]): readonly PlacedDocument[] {
  const begun: { readonly id: string; readonly words: ReadonlySet<string> }[] = [];
  return documents.map(({ matter, document }) => {
    const words = tellingWords(document.headline);
    let home = begun.find((rumour) => overlap(rumour.words, words) >= ENOUGH);
    if (home === undefined) {
      home = { id: document.id, words };
      begun.push(home);
    }
    return { id: document.id, matter, rumours: new Set([home.id]) };
  });
}

function tellingWords(headline: string): ReadonlySet<string> {
  const words = headline.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word)));
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  return both / Math.max(1, Math.min(a.size, b.size));
}
