import type { Document } from "../document/document.ts";
import type { Mention, Mentions } from "../mention/mention.ts";
import { kinOf, type Relations } from "../mention/relation.ts";
import type { Claim, Party } from "./claim.ts";

/**
 * Who is meant where a name is told with the one who makes things under it: "HMD-owned Nokia", "HMD Global's Nokia" are
 * HMD, not the company that owns the name. Only where the tables know that the one goes by the other's name, and only if
 * the claim's own sentence or headline says so.
 */
export function withPartiesMeant(
  claims: readonly Claim[],
  document: Document,
  mentions: Mentions,
  relations: Relations,
): readonly Claim[] {
  const year = document.published === null ? null : Number(document.published.at.slice(0, 4));
  const usages = usagesIn(document.text, mentions, relations, year);
  const told = withoutAccounts(claims, document.text, mentions);
  if (usages.length === 0) return told;
  return told.map((claim) => {
    const sentence = document.sentences.find(
      ({ start, end }) => start <= claim.evidence.span.start && claim.evidence.span.start < end,
    );
    if (sentence === undefined) return claim;
    const here = usages.filter(({ by, of }) => sentence.start <= by.start && of.end <= sentence.end);
    const parties = claim.parties.map((party) => partyMeant(party, here, document.text, mentions));
    return parties.some((party, place) => party !== claim.parties[place]) ? { ...claim, parties } : claim;
  });
}

/** "@Reviewer" tells of the two others and is no third: who is only ever named as an account takes no part. */
function withoutAccounts(
  claims: readonly Claim[],
  text: string,
  { mentions, referents }: Mentions,
): readonly Claim[] {
  const accounts = new Set(
    referents
      .filter(({ entity }) => entity === null)
      .filter(({ id }) => {
        const named = mentions.filter(({ referent }) => referent === id);
        return (
          named.length > 0 &&
          named.every(({ start }) => /@\s?$/.test(text.slice(Math.max(0, start - 2), start)))
        );
      })
      .map(({ name }) => name),
  );
  if (accounts.size === 0) return claims;
  return claims.map((claim) => {
    const parties = claim.parties.filter(({ entity, name }) => entity !== null || !accounts.has(name));
    return parties.length < 2 || parties.length === claim.parties.length ? claim : { ...claim, parties };
  });
}

/** A mention of who uses a name straight before a mention of the name. */
interface Usage {
  readonly by: Mention;
  readonly of: Mention;
}

// What stands between the two: "HMD's Nokia", "HMD-owned Nokia", "HMD旗下的诺基亚".
const BETWEEN =
  /^(?:[’']s\s+|\s*-\s*(?:owned|backed|run|made|branded|led|controlled)\s+|旗下的?|所有的?|擁有的?|拥有的?)$/u;

function usagesIn(
  text: string,
  { mentions, referents }: Mentions,
  relations: Relations,
  year: number | null,
): readonly Usage[] {
  return mentions.flatMap((of, place): Usage[] => {
    const by = mentions[place - 1];
    if (by === undefined || of.by !== "name" || !BETWEEN.test(text.slice(by.end, of.start))) return [];
    const user = referents[by.referent]?.entity ?? null;
    const name = referents[of.referent]?.entity ?? null;
    if (user === null || name === null || !kinOf(relations, user, year).includes(name)) return [];
    return [{ by, of }];
  });
}

function partyMeant(party: Party, usages: readonly Usage[], text: string, { referents }: Mentions): Party {
  const usage = usages.find(({ of }) => referents[of.referent]?.entity === party.entity);
  const user = usage === undefined ? undefined : referents[usage.by.referent];
  if (usage === undefined || user === undefined || party.entity === null) return party;
  const name = text.slice(usage.by.start, usage.of.end);
  const aliases = [...new Set([party.name, ...party.aliases, user.name])].filter((alias) => alias !== name);
  return { role: party.role, name, aliases, entity: user.entity, kind: user.kind };
}
