import type { Mentions, ReferentId } from "../mention/mention.ts";

/**
 * The company a document is about up to an offset: the one named most often, the earlier of two that are named alike
 * often. Null when none is named. Posts and job cuts are told without their company, because the reader knows it.
 */
export function salientCompany(mentions: Mentions, before: number): ReferentId | null {
  const counts = new Map<ReferentId, number>();
  for (const { referent, start } of mentions.mentions) {
    if (start >= before) break;
    if (mentions.referents[referent]?.kind === "company")
      counts.set(referent, (counts.get(referent) ?? 0) + 1);
  }
  let best: ReferentId | null = null;
  let most = 0;
  for (const [referent, count] of counts) {
    if (count <= most) continue;
    best = referent;
    most = count;
  }
  return best;
}
