/**
 * The kinds of claim the desk follows, and the roles each one has.
 *
 * This table is the only list of kinds: the types below, the rules, the guide, the exports and the evaluation all read
 * it. A claim of a kind exists when at least `least` parties stand in its roles. Source: the annotation guide for claims.
 */
export const CLAIM_KINDS = {
  acquisition: { roles: ["acquirer", "target", "seller"], group: "ownership", least: 1 },
  merger: { roles: ["party"], group: "ownership", least: 1 },
  stake: { roles: ["investor", "target", "seller"], group: "ownership", least: 1 },
  divestiture: { roles: ["seller", "target"], group: "ownership", least: 1 },
  "joint-venture": { roles: ["party"], group: "cooperation", least: 1 },
  partnership: { roles: ["party"], group: "cooperation", least: 1 },
  licensing: { roles: ["licensor", "licensee", "party"], group: "cooperation", least: 1 },
  investment: { roles: ["investor", "recipient"], group: "ownership", least: 1 },
  listing: { roles: ["issuer"], group: "listing", least: 1 },
  product: { roles: ["maker", "product"], group: "product", least: 1 },
  executive: { roles: ["company", "person"], group: "executive", least: 1 },
  layoffs: { roles: ["company"], group: "layoffs", least: 1 },
  legal: { roles: ["authority", "plaintiff", "defendant"], group: "legal", least: 1 },
  bankruptcy: { roles: ["company"], group: "bankruptcy", least: 1 },
} as const satisfies Record<string, KindEntry>;

interface KindEntry {
  readonly roles: readonly string[];
  /** Kinds of one group can be readings of the same matter. */
  readonly group: string;
  readonly least: number;
}

export type ClaimKind = keyof typeof CLAIM_KINDS;
export type Role = (typeof CLAIM_KINDS)[ClaimKind]["roles"][number];
export type KindGroup = (typeof CLAIM_KINDS)[ClaimKind]["group"];

/** Kinds that take two sides: who says that he will has the other's word. The rest are one's own plans. */
export const PLEDGED: ReadonlySet<ClaimKind> = new Set([
  "acquisition",
  "merger",
  "stake",
  "joint-venture",
  "partnership",
  "licensing",
  "investment",
  "executive",
] as const);
