import type { Claim, Party, When } from "../../../core/claim/claim.ts";
import { partiesInOrder } from "../../../core/claim/notation.ts";

/**
 * A claim as `hearsay read --json` and `--jsonl` print it. This shape is a contract with programs that read it: fields
 * may be added, none may change. `span` counts UTF-16 units in the text that begins with the title and a blank line.
 */
export interface ClaimRecord {
  readonly id: string;
  readonly kind: string;
  readonly parties: readonly PartyRecord[];
  readonly stage: string;
  readonly certainty: string;
  readonly modality: string;
  readonly attribution: {
    readonly source: string;
    readonly type: string;
    /** Nearest voice first. */
    readonly chain: readonly { readonly source: string; readonly type: string }[];
  };
  /** `from` and `to` are days, both included; null where the words leave them open. `precision`: the smallest unit told. */
  readonly time: TimeRecord | null;
  /** Verbatim; "" when the text gives none. */
  readonly amount: string;
  /** The words for what changes hands where no target is named; "" otherwise. */
  readonly object: string;
  /** What is paid in all, verbatim, or the words by which it is withheld; "" when the text gives neither. */
  readonly price: string;
  readonly main: boolean;
  readonly quote: string;
  readonly span: { readonly start: number; readonly end: number };
}

export interface TimeRecord {
  readonly words: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: string;
}

export interface PartyRecord {
  readonly role: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Null when the party is in no table of the desk. */
  readonly entity: string | null;
}

export function claimRecord(claim: Claim): ClaimRecord {
  const { attribution, evidence, time } = claim;
  return {
    id: claim.id,
    kind: claim.kind,
    parties: partiesInOrder(claim).map(partyRecord),
    stage: claim.stage,
    certainty: claim.certainty,
    modality: claim.modality,
    attribution: {
      source: attribution.source,
      type: attribution.type,
      chain: attribution.chain.map((voice) => ({ source: voice.words, type: voice.type })),
    },
    time: time === null ? null : timeRecord(time),
    amount: claim.amount?.words ?? "",
    object: claim.object?.words ?? "",
    price: claim.price?.words ?? "",
    main: claim.main,
    quote: evidence.quote,
    span: { start: evidence.span.start, end: evidence.span.end },
  };
}

function timeRecord({ words, interval, precision }: When): TimeRecord {
  return { words, from: interval?.from ?? null, to: interval?.to ?? null, precision };
}

function partyRecord({ role, name, aliases, entity }: Party): PartyRecord {
  return { role, name, aliases, entity };
}
