/** Stable across runs; taken from the knowledge files, never minted by the reader. */
export type EntityId = `ent_${string}`;

export type EntityKind = "company" | "person" | "authority" | "product" | "brand";

/** A company, person, authority, product or brand that claims can be about, as the knowledge files list it. */
export interface Entity {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly Alias[];
  /** Stock symbols without exchange ("NOK", "1810"). */
  readonly tickers: readonly string[];
  /** Country of the seat, ISO 3166-1 alpha-2; null when not recorded. Lets "the China-based firm" be followed. */
  readonly country: string | null;
  /** What it is called by ("chipmaker", "retailer"): lets "the chipmaker" be followed. */
  readonly descriptions: readonly string[];
  /** The entity that owns it or licenses its name; a brand and its owner are different entities. */
  readonly owner: EntityId | null;
}

/**
 * A string by which an entity is known.
 *
 * - "strong" is enough by itself ("Xiaomi");
 * - "weak" is also a common word or a name of others ("Target", "Apple", "Nokia" for the brand) and needs support from
 *   the text: capital letters in mid-sentence, a company suffix, another mention in full.
 */
export interface Alias {
  readonly text: string;
  readonly strength: "strong" | "weak";
  /** Years in which it was in use, inclusive; null for open. */
  readonly from: number | null;
  readonly to: number | null;
}
