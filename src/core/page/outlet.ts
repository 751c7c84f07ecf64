/** The registrable domain is the usual id; an outlet with several domains keeps its oldest. */
export type OutletId = `outlet_${string}`;

/** Who publishes pages under one name: a newspaper, an agency, a blog, a company's press room. */
export interface Outlet {
  readonly id: OutletId;
  readonly name: string;
  /** Other names the outlet goes by in texts ("WSJ", "the Journal"). */
  readonly aliases: readonly string[];
  readonly hosts: readonly string[];
  readonly kind:
    | "newspaper"
    | "agency"
    | "broadcaster"
    | "trade"
    | "blog"
    | "aggregator"
    | "social"
    | "company"
    | "authority";
  /** Outlets of one family are never independent of each other; null when it stands alone. */
  readonly family: string | null;
}
