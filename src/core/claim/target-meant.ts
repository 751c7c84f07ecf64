import { textAt } from "../base/span.ts";
import type { Document } from "../document/document.ts";
import type { Mentions, ReferentId } from "../mention/mention.ts";
import { isRater } from "../mention/rater.ts";
import type { Candidate, Filler } from "./candidate.ts";
import type { Role } from "./kinds.ts";

/** Frames of bids, which are made for somebody even where a sentence says only who makes them. */
const BIDS: ReadonlySet<string> = new Set(["offer", "tender"]);

/** "Acme made a 50 dlr a share bid": a bid of which only the bidder is named. */
export function isBidAlone(candidate: Pick<Candidate, "kind" | "frame" | "fillers">): boolean {
  const { kind, frame, fillers } = candidate;
  if (kind !== "acquisition" || !BIDS.has(frame.name) || fillers.length === 0) return false;
  return fillers.every(({ role }) => role === "acquirer");
}

/**
 * Gives bids that name no target the one that the document is about: the only company for which it tells of other bids,
 * or else the one its title or first sentence names and it speaks of most. Those for which nobody can be meant are let
 * go, or remain references to a bid of the same bidder.
 */
export function withTargetsMeant(
  document: Document,
  mentions: Mentions,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  if (!candidates.some(isBidAlone)) return candidates;
  const told = candidates.filter(({ kind, weight }) => kind === "acquisition" && weight === "telling");
  const targets = inRole(told, "target");
  const known = inRole(
    told.filter(({ fillers }) => fillers.some(({ role }) => role === "target")),
    "acquirer",
  );
  return candidates
    .map((candidate) => {
      const bidders = new Set(candidate.fillers.map(({ referent }) => referent));
      if (!isBidAlone(candidate) || !isMade(document, candidate)) return candidate;
      if ([...bidders].every((bidder) => known.has(bidder))) return asReference(candidate);
      const target =
        onlyOther(targets, bidders) ??
        (targets.size === 0 ? subjectBesides(document, mentions, bidders) : null);
      return target === null ? candidate : withTarget(candidate, target);
    })
    .filter(({ weight }) => weight !== "alone");
}

/** Whose bid it is, or who makes one: who comments on "the offer", or has got one, does not make it. */
function isMade({ text }: Document, { fillers, evidence, weight }: Candidate): boolean {
  if (fillers.every(({ slot }) => slot !== "subject")) return true;
  const words = textAt(text, evidence);
  return weight !== "reference" && MADE.test(words) && !ANSWERED.test(words);
}

const MADE =
  /\b(?:mak(?:e|es|ing)|made|launch|rais|sweeten|increas|extend|withdr[ae]w|drop|end(?:s|ed|ing)?\b|beg[aiu]n|start|propos|submit|table|lodge|amend|complet|terminat|plan|pursu|abandon)/i;
const ANSWERED =
  /\b(?:accept|reject|receiv|approv|prevent|respon|advis|g[eo]ts?\b|wait|await|welcom|entertain|prefer)/i;

function asReference(candidate: Candidate): Candidate {
  return candidate.weight === "alone" ? { ...candidate, weight: "reference" } : candidate;
}

function withTarget(candidate: Candidate, target: ReferentId): Candidate {
  const at = candidate.fillers[0]?.at ?? 0;
  const filler: Filler = { role: "target", referent: target, slot: "context", at };
  return { ...candidate, fillers: [...candidate.fillers, filler], weight: "mention" };
}

function inRole(candidates: readonly Candidate[], role: Role): ReadonlySet<ReferentId> {
  return new Set(
    candidates.flatMap(({ fillers }) =>
      fillers.filter((filler) => filler.role === role).map(({ referent }) => referent),
    ),
  );
}

function onlyOther(targets: ReadonlySet<ReferentId>, bidders: ReadonlySet<ReferentId>): ReferentId | null {
  const others = [...targets].filter((target) => !bidders.has(target));
  return others.length === 1 ? (others[0] ?? null) : null;
}

/** The company besides the bidders that stands in the title or first sentence and is named most. */
function subjectBesides(
  document: Document,
  { mentions, referents }: Mentions,
  bidders: ReadonlySet<ReferentId>,
): ReferentId | null {
  const lead = document.sentences.find(({ part }) => part === "body")?.end ?? 0;
  const counts = new Map<ReferentId, number>();
  const leading = new Set<ReferentId>();
  for (const { referent, start } of mentions) {
    const named = referents[referent];
    if (named?.kind !== "company" || bidders.has(referent) || isRater(named.name)) continue;
    counts.set(referent, (counts.get(referent) ?? 0) + 1);
    if (start < lead) leading.add(referent);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined || !leading.has(first[0])) return null;
  return second !== undefined && second[1] * 2 > first[1] ? null : first[0];
}
