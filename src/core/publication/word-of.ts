import type { Telling } from "../provenance/telling.ts";

/** "its own word", "the word of “three people”", "hearsay (“rumours”)". */
export function wordOf({ report, words, document }: Telling): string {
  const source = words?.source ?? "";
  const { voice } = report.claim;
  if (voice === "author") return "its own word";
  if (voice === "anonymous" && HEARSAY.test(source))
    return IS_NOUN.test(source) ? `hearsay (“${source}”)` : "hearsay";
  if (voice === "anonymous" && (document?.language ?? "en") !== "en" && /^\p{Ll}[^@]*$/u.test(source)) {
    return `hearsay (“${source}”)`;
  }
  return source === "" ? `the word of ${VOICES[voice]}` : `the word of “${source}”`;
}

// What is credited is no one, but the way in which it is told.
const HEARSAY =
  /^(?:(?:is|are|was|were)\s)?(?:said|reportedly|allegedly|supposedly|rumou?red|rumou?rs?|gossip|chatter|whispers?|talk|tipped|leaked|believed|understood|hearsay|word|buzz|speculation|it (?:is|was) understood)(?:\s(?:to|of|that))?$/iu;
const IS_NOUN = /^(?:rumou?rs?|gossip|chatter|whispers?|talk|buzz|speculation)$/iu;

const VOICES = {
  party: "a party",
  authority: "an authority",
  media: "another outlet",
  analyst: "an analyst",
  anonymous: "someone unnamed",
} as const;
