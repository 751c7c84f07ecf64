import type { DealSlot } from "./deal-key.ts";

/** A claim as `hearsay read --jsonl` prints it: what the slots of a deal are read from. */
export interface ReadDeal {
  readonly kind: string;
  readonly parties: readonly { readonly role: string; readonly name: string }[];
  readonly stage: string;
  readonly price: string;
  readonly object: string;
  readonly quote: string;
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

/**
 * The slots of the deal a document is mainly about. The main claim leads, told in the body before told in the title
 * alone (where names are cut short), the plainer kind, the fuller, the earlier. What it leaves open is taken from other
 * claims that share a party with it in the same role.
 */
export function dealReadIn(claims: readonly ReadDeal[], titleLength: number): DealReading {
  const deals = claims
    .filter(({ kind }) => KINDS.includes(kind))
    .sort((a, b) => rank(b, titleLength) - rank(a, titleLength) || a.span.start - b.span.start);
  const [lead] = deals;
  if (lead === undefined) return { slots: {}, stage: null };
  const others = deals.filter((deal) => deal !== lead && sharesParty(deal, lead));
  const slots = Object.assign({}, ...[...others.reverse(), lead].map(slotsOf)) as DealReading["slots"];
  return { slots, stage: lead.stage };
}

function slotsOf({ parties, price, object, quote }: ReadDeal): DealReading["slots"] {
  const equals = equalsOf(parties, quote);
  const first = (...roles: readonly string[]): string | undefined =>
    parties.find(({ role }) => roles.includes(role))?.name;
  return withoutEmpty({
    acquired: first("target") ?? equals[1]?.name ?? object,
    purchaser: first("acquirer", "investor") ?? equals[0]?.name,
    seller: first("seller"),
    dlramt: price,
  });
}

/** The parties of a merger, the one that takes the other in first: behind "into" stands what is left in the end. */
function equalsOf(parties: ReadDeal["parties"], quote: string): ReadDeal["parties"] {
  const equals = parties.filter(({ role }) => role === "party");
  return /\binto\b|\bsubsidiary of\b/i.test(quote) ? equals.reverse() : equals;
}

function rank(deal: ReadDeal, titleLength: number): number {
  const body = deal.span.start >= titleLength;
  const slots = Object.keys(slotsOf(deal)).length;
  return (deal.main ? 8 : 0) + (body ? 6 : 0) - KINDS.indexOf(deal.kind) * 2 + slots;
}

function sharesParty(a: ReadDeal, b: ReadDeal): boolean {
  return a.parties.some((party) =>
    b.parties.some((other) => other.role === party.role && other.name === party.name),
  );
}

function withoutEmpty(slots: Readonly<Record<DealSlot, string | undefined>>): DealReading["slots"] {
  return Object.fromEntries(Object.entries(slots).filter(([, words]) => words !== undefined && words !== ""));
}
