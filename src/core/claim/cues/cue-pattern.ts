import type { ClaimKind, Role } from "../kinds.ts";

/**
 * How the parties stand beside the words for a kind, whatever the language:
 *
 * - "takes": somebody takes something ("buys"); "taken": the same in the passive; "taking": the noun ("purchase of");
 * - "gives", "given", "giving": somebody gives it away ("sells to");
 * - "joins": equals do something together; "does": one alone does it, with what it is done to behind.
 */
export const CUE_PATTERNS = [
  "takes",
  "taken",
  "taking",
  "gives",
  "given",
  "giving",
  "joins",
  "does",
  "doing",
] as const;
export type CuePattern = (typeof CUE_PATTERNS)[number];

/** The roles of a kind by what they do in its patterns: who takes, what is taken, who gives it away. */
export interface KindRoles {
  readonly taker: Role | null;
  readonly thing: Role | null;
  readonly giver: Role | null;
}

export const KIND_ROLES: Readonly<Record<ClaimKind, KindRoles>> = {
  acquisition: { taker: "acquirer", thing: "target", giver: "seller" },
  merger: { taker: "party", thing: "party", giver: null },
  stake: { taker: "investor", thing: "target", giver: "seller" },
  divestiture: { taker: null, thing: "target", giver: "seller" },
  "joint-venture": { taker: "party", thing: "party", giver: null },
  partnership: { taker: "party", thing: "party", giver: null },
  licensing: { taker: "licensee", thing: null, giver: "licensor" },
  investment: { taker: "investor", thing: "recipient", giver: null },
  listing: { taker: "issuer", thing: null, giver: null },
  product: { taker: "maker", thing: "product", giver: null },
  executive: { taker: "company", thing: "person", giver: null },
  layoffs: { taker: "company", thing: null, giver: null },
  legal: { taker: "authority", thing: "defendant", giver: null },
  bankruptcy: { taker: "company", thing: null, giver: null },
};

/** Roles that must be filled, any one of these sets, for words of a kind to make a claim by themselves. */
export const KIND_NEEDS: Readonly<Record<ClaimKind, readonly (readonly Role[])[]>> = {
  acquisition: [
    ["acquirer", "target"],
    ["acquirer", "seller"],
  ],
  merger: [["party", "party"]],
  stake: [
    ["investor", "target"],
    ["investor", "seller"],
  ],
  divestiture: [["seller"]],
  "joint-venture": [["party", "party"]],
  partnership: [["party", "party"]],
  licensing: [
    ["licensor", "licensee"],
    ["party", "party"],
  ],
  investment: [["investor", "recipient"], ["recipient"]],
  listing: [["issuer"]],
  product: [["maker", "product"]],
  executive: [["company", "person"]],
  layoffs: [["company"]],
  legal: [
    ["authority", "defendant"],
    ["plaintiff", "defendant"],
  ],
  bankruptcy: [["company"]],
};
