import type { DealSlot } from "./deal-key.ts";

/** A claim as `hearsay read --jsonl` prints it: what the slots of a deal are read from. */
export interface ReadDeal {
  readonly kind: string;
  readonly parties: readonly { readonly role: string; readonly name: string }[];
  readonly stage: string;
  readonly amount: string;
  readonly main: boolean;
  readonly span: { readonly start: number; readonly end: number };
}

/** What was read of a document's main deal: one string a slot at most. */
export interface DealReading {
  readonly slots: Readonly<Partial<Record<DealSlot, string>>>;
  readonly stage: string | null;
}

/** Kinds in which somebody gets a company or a part of it, the plainest first. */
const KINDS = ["acquisition", "merger", "divestiture", "stake"];

/** The slots of the deal a document is mainly about: the main claim of the plainest kind, else the first told. */
export function dealReadIn(claims: readonly ReadDeal[]): DealReading {
  const [deal] = claims
    .filter(({ kind }) => KINDS.includes(kind))
    .sort((a, b) => rank(a) - rank(b) || a.span.start - b.span.start);
  if (deal === undefined) return { slots: {}, stage: null };
  const parties = deal.parties.filter(({ role }) => role === "party");
  const first = (...roles: readonly string[]): string | undefined =>
    deal.parties.find(({ role }) => roles.includes(role))?.name;
  const named = {
    acquired: first("target") ?? parties[1]?.name,
    purchaser: first("acquirer", "investor") ?? parties[0]?.name,
    seller: first("seller"),
    dlramt: /%|\b(?:pct|percent|per cent)\b/.test(deal.amount) ? undefined : deal.amount,
  };
  return { slots: withoutEmpty(named), stage: deal.stage };
}

function rank({ kind, main }: ReadDeal): number {
  return KINDS.indexOf(kind) - (main ? KINDS.length : 0);
}

function withoutEmpty(slots: Readonly<Record<DealSlot, string | undefined>>): DealReading["slots"] {
  return Object.fromEntries(Object.entries(slots).filter(([, words]) => words !== undefined && words !== ""));
}
