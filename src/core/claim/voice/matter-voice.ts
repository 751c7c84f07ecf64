import type { Attribution } from "../attribution.ts";
import type { Candidate } from "../candidate.ts";

/**
 * On whose word a whole document tells a matter: the voice of the candidate that speaks for it, or, when that credits
 * nobody or only "a report", the voice that another sentence gives for the same matter at the same stage.
 */
export function attributionOf(leading: Candidate, candidates: readonly Candidate[]): Attribution {
  const own = leading.attribution;
  const better = candidates.find((other) => other !== leading && improves(leading, other))?.attribution;
  if (better === undefined) return own;
  return { ...better, chain: [...own.chain, ...better.chain.filter((voice) => !own.chain.includes(voice))] };
}

function improves(leading: Candidate, other: Candidate): boolean {
  const own = leading.attribution;
  const offered = other.attribution;
  if (offered.type === "author" || other.certainty !== leading.certainty) return false;
  // What a filing states is on record there, whoever filed it.
  if (own.type === "party" && isFiling(offered)) return other.stage === leading.stage;
  if (own.type === "author")
    return (
      other.stage === leading.stage &&
      (other.weight === "telling" || (other.weight === "reference" && other.cued))
    );
  if (own.type === offered.type && own.type === "anonymous")
    return /^(?:sources?|reports?)$/i.test(own.source) && offered.source.length > own.source.length;
  return own.type === offered.type && own.type === "media" && isVague(own.source) && !isVague(offered.source);
}

function isFiling({ type, source }: Attribution): boolean {
  return type === "authority" && /\bfilings?\b/i.test(source);
}

/** "a new report", "reports": says that somebody reported, not who. */
function isVague(source: string): boolean {
  return /^(?:(?:An?|The|One|Some)\s+)?(?:\p{Ll}+\s+){0,3}(?:R|r)eports?$/u.test(source);
}
