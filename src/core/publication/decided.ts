import type { Hash } from "../base/hash.ts";
import { type Block, blocksOf } from "../ledger/blocks.ts";
import { nameInForce } from "../ledger/correct-names.ts";
import { resolutionInForce } from "../ledger/correct-reading.ts";
import { cutReports } from "../ledger/cut.ts";
import { type Matter, partition } from "../rumour/partition.ts";
import type { EditorsResolution, Report, ReportId, Rumour } from "../rumour/rumour.ts";

/** What editors decided about reports, as it stands today. */
export interface Decided {
  /** Rumours of the ledger that an editor ruled on: of those that are one by an editor's word, all. */
  readonly ruled: readonly Rumour[];
  /** The sentences that editors gave, as far as they were not erased. */
  readonly sentences: ReadonlyMap<Hash, string>;
}

export const NOTHING_DECIDED: Decided = { ruled: [], sentences: new Map() };

/** Reports that were one rumour, with what editors say of it. */
export interface DecidedMatter extends Matter {
  /** What an editor called it; null for the desk's own sentence. */
  readonly name: string | null;
  /** Reports that an editor set aside when reopening it. */
  readonly setAside: ReadonlySet<ReportId>;
  /** What an editor said became of it; null where the rule alone says. */
  readonly resolved: EditorsResolution | null;
}

/**
 * Which of these reports are one rumour: by the rule, and where an editor decided, by that. A decision is a judgement and
 * no document, so it holds for every day; but only of these reports, whatever else it was about.
 */
export function cutAsDecided(
  reports: readonly Report[],
  { ruled, sentences }: Decided,
): readonly DecidedMatter[] {
  if (ruled.length === 0) return partition(reports).map((matter) => ({ ...matter, ...UNDECIDED }));
  const known = new Set(reports.map(({ id }) => id));
  const rumours = ruled.map((rumour) => amongKnown(rumour, known));
  const blocks = blocksOf(rumours).filter((block) => block.reports.length > 0);
  return cutReports(reports, blocks).map(({ blocks: own, ...matter }) => {
    const within = rumours.filter(({ id }) => own.some(({ held }: Block) => held.has(id)));
    const digest = nameInForce(within);
    return {
      ...matter,
      name: digest === null ? null : (sentences.get(digest) ?? null),
      setAside: new Set(within.flatMap(({ setAside }) => setAside)),
      resolved: resolutionInForce(within),
    };
  });
}

const UNDECIDED: Pick<DecidedMatter, "name" | "setAside" | "resolved"> = {
  name: null,
  setAside: new Set(),
  resolved: null,
};

function amongKnown(rumour: Rumour, known: ReadonlySet<ReportId>): Rumour {
  return { ...rumour, reports: new Map([...rumour.reports].filter(([id]) => known.has(id))) };
}
