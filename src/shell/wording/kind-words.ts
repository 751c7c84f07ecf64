import type { ClaimKind } from "../../core/claim/kinds.ts";

/** What rumours of a kind are about, as a heading of them reads. */
export const KIND_WORDS: Readonly<Record<ClaimKind, string>> = {
  acquisition: "acquisition",
  merger: "merger",
  stake: "stake",
  divestiture: "divestiture",
  "joint-venture": "joint venture",
  partnership: "partnership",
  licensing: "licensing",
  investment: "investment",
  listing: "stock listing",
  product: "product",
  executive: "change at the top",
  layoffs: "layoffs",
  legal: "legal action",
  bankruptcy: "bankruptcy",
};
