/**
 * Three counts that are different types and never stand in for each other: a document is one text, an outlet is who
 * publishes it, an origin is someone who knew. Popular is not corroborated, so the third is the one to print.
 */
export type DocumentCount = number & { readonly counts: "documents" };
export type OutletCount = number & { readonly counts: "outlets" };
export type OriginCount = number & { readonly counts: "origins" };

export interface Counts {
  readonly documents: DocumentCount;
  readonly outlets: OutletCount;
  readonly origins: OriginCount;
}
