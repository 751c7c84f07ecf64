/** The slots of an acquisition document that are scored by their words; "status" is scored as a stage. */
export const DEAL_SLOTS = ["acquired", "purchaser", "seller", "dlramt"] as const;
export type DealSlot = (typeof DEAL_SLOTS)[number];

/** What a person filled in for one document: for each slot every string that is right. */
export interface DealKey {
  readonly id: string;
  readonly slots: Readonly<Record<DealSlot, readonly string[]>>;
  readonly status: readonly string[];
}

/** Reads an answer key: a slot a line, alternates between " / ", "---" for none; a slot may come several times. */
export function readDealKey(id: string, text: string): DealKey {
  const found = new Map<string, string[]>();
  for (const line of text.split("\n")) {
    const colon = line.indexOf(":");
    if (colon === -1) continue;
    const slot = line.slice(0, colon).trim().toLowerCase();
    found.set(slot, [...(found.get(slot) ?? []), ...alternatesOf(line.slice(colon + 1))]);
  }
  const of = (slot: string): readonly string[] => found.get(slot) ?? [];
  return {
    id,
    slots: {
      acquired: of("acquired"),
      purchaser: of("purchaser"),
      seller: of("seller"),
      dlramt: of("dlramt"),
    },
    status: of("status"),
  };
}

function alternatesOf(value: string): readonly string[] {
  return value
    .split(/\s\/\s/)
    .map((alternate) => alternate.trim().replace(/^"|"$/g, ""))
    .filter((alternate) => alternate !== "" && alternate !== "---");
}
