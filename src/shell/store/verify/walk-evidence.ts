import type { DocumentId } from "../../../core/document/document.ts";
import type { Entry } from "../../../core/ledger/event.ts";
import type { Desk } from "../desk-store.ts";
import { checkEvidence, type Filing, filingsIn } from "./check-evidence.ts";
import type { Finding } from "./finding.ts";

/** Gathers the reports that entries file, and holds them against what is kept, many at a time. */
export interface EvidenceWalk {
  look(entry: Entry): Promise<readonly Finding[]>;
  finish(): Promise<readonly Finding[]>;
  reports(): number;
  /** Reports whose words are marked as erased. */
  erasedWords(): number;
  /** Documents of which words were erased. */
  blanked(): ReadonlySet<DocumentId>;
}

const PER_STEP = 500;

export function walkEvidence(desk: Desk): EvidenceWalk {
  const blanked = new Set<DocumentId>();
  let step: Filing[] = [];
  let reports = 0;
  let erasedWords = 0;
  const finish = async (): Promise<readonly Finding[]> => {
    const { findings, erasedWordsOf } = await checkEvidence(desk, step);
    for (const id of erasedWordsOf) blanked.add(id);
    erasedWords += erasedWordsOf.length;
    reports += step.length;
    step = [];
    return findings;
  };
  return {
    look: async (entry) => {
      step.push(...filingsIn([entry]));
      return step.length < PER_STEP ? [] : finish();
    },
    finish,
    reports: () => reports,
    erasedWords: () => erasedWords,
    blanked: () => blanked,
  };
}
