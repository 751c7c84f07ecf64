import { textAt } from "../../base/span.ts";
import type { Sentence } from "../../document/document.ts";
import type { Mention, Mentions, ReferentId } from "../../mention/mention.ts";
import { mentionsIn } from "../clause/unit.ts";
import type { WhoReacts } from "./reaction-words.ts";

/** A sentence as it is searched for reactions: offsets are those of the sentence. */
export interface ReactingSentence {
  /** In lower case, with straight apostrophes. */
  readonly lower: string;
  /** The same with every name and pronoun that is told as one replaced by "@", letter for letter. */
  readonly masked: string;
  /** Mentions of those who can react, by the offsets of the sentence. */
  readonly reactors: readonly Mention[];
  /** Names of anybody, likewise. */
  readonly names: readonly Mention[];
}

/** Who reacts with the words at `start` to `end` of the sentence; nobody where somebody else says them, or no one is named. */
export function whoReacts(
  sentence: ReactingSentence,
  who: WhoReacts,
  start: number,
  end: number,
): readonly Mention[] {
  switch (who) {
    case "subject":
      return subjectOf(sentence, start);
    case "speaker":
      return speakerOf(sentence, start, end);
    case "either": {
      const subject = subjectOf(sentence, start);
      return subject.length > 0 ? subject : speakerOf(sentence, start, end);
    }
    case "agent":
      return sentence.reactors
        .filter((one) => one.start >= end && AGENT.test(sentence.masked.slice(end, one.start)))
        .slice(0, 1);
    case "inside":
      return sentence.reactors.filter((one) => one.start >= start && one.end <= end);
  }
}

/** Whom mentions stand for: "the two companies" for both. */
export function referentsAt(mention: Mention): readonly ReferentId[] {
  return [mention.referent, ...mention.also];
}

const SPOKEN_FOR =
  "spokes\\w+|officials?|executives?|representatives?|officers?|management|chairman|chairwoman|chair|chief|president|ceo|cfo|director|headquarters|offices?|board|lawyers?|attorneys?|press|investor|media|public|relations|vice|financial|executive|general|counsel|managing|corporate|operating|founder|co-founder|head|switchboard|inc|corp|ltd|plc|co|ag|sa|group|company";
const ADVERBS =
  "also|had|has|have|immediately|repeatedly|flatly|firmly|strongly|strenuously|vehemently|categorically|emphatically|swiftly|quickly|promptly|again|since|later|earlier|initially|both|all|each|today|yesterday|tonight|on|late|early|however|meanwhile|officially|publicly|formally|itself|too|still|last|this|week|month|mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thur?s?(?:day)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|in|a|statement|through|by|telephone|phone|e-?mail|morning|afternoon|evening|night|contacted|when|asked|would|who|which|and|but|said";
/** Titles and people of whoever is named, and an aside between commas. */
const PEOPLE = `^(?:'s?)?(?:\\s+(?:${SPOKEN_FOR}|@+)\\b\\.?|\\s+@+)*(?:\\s*,[^;:“”"]{2,90},)?`;
/** What may stand between who reacts and the verb: people of theirs and adverbs. */
const BRIDGE = new RegExp(`${PEOPLE}(?:[\\s,]+(?:${ADVERBS})\\b)*\\s*$`);
const OPENING = /^["“]?(?:(?:an?|the|one|but|however,?|officials|executives|spokes\w+|for|at|of|from)\s+)*$/;
const CARRIED_ON = new RegExp(`,?\\s(?:and|but)(?:\\s(?:${ADVERBS}|will)\\b)*\\s$`);
const ANOTHER_CLAUSE = /[;“”"]|\b(?:while|whereas|although|though)\b|(?:, | )(?:and|but) (?:an? |the )?@/;
const SAYING =
  "(?:said|says|say|added|adds|insisted|insists|stated|states|reiterated|maintained|announced|responded|replied|commented|told|stressed|declared|clarified)";
const SPEAKING = new RegExp(`${PEOPLE}(?:\\s+(?:${ADVERBS})\\b)*\\s+${SAYING}\\b[^;]{0,70}$`);
const SAID_BEFORE = new RegExp(
  `^[^;]{0,140}?[,”"’'] *(?:${SAYING} )(?:(?:an?|the|one|its) )?(?:(?:${SPOKEN_FOR}|@+) ?)*(?:(?:for|of|at|from) )?$`,
);
const BEFORE_SAID = /^[^;]{0,140}?[,”"] *(?:(?:an?|the|one|its) )?(?:[\w-]+ ){0,3}$/;
const SAID_BEHIND = new RegExp(`${PEOPLE}\\s+(?:also |later |has |had )?${SAYING}\\b`);
const AGENT = /^ (?:(?:an?|the|both|officials|executives|spokes\w+|a|at|for|of) )*$/;
/** Those who stand beside a party and do not speak for it: "analysts at Acme", "sources close to Acme". */
const OTHERS =
  /\b(?:analysts?|sources?|people|persons?|bankers?|traders?|workers|unions?|critics|rivals?|investors?|shareholders?|reports?|rumou?rs?|talks?|deal)\b[^,;]{0,25}\b(?:at|of|for|from|with|to|in|near|by|about|on|that)\s+(?:the\s+)?$/;
const AND = /^(?:\s*,\s*|,?\s+(?:and|or|nor)\s+(?:the\s+)?)$/;

function subjectOf(sentence: ReactingSentence, start: number): readonly Mention[] {
  const { masked, reactors } = sentence;
  const subject = reactors.findLast(({ end }) => end <= start && BRIDGE.test(masked.slice(end, start)));
  if (subject === undefined) return carriedOn(sentence, start);
  if (OTHERS.test(masked.slice(0, subject.start))) return [];
  if (subject.by !== "name") return meantBy(subject, sentence);
  return besideIt(sentence, subject);
}

/** "Acme confirmed the report but declined to comment": who begins the sentence also does what follows "and" or "but". */
function carriedOn({ masked, reactors, names }: ReactingSentence, start: number): readonly Mention[] {
  const [first] = reactors;
  if (first === undefined || first.end > start) return [];
  if (names.some((name) => name.start < first.start) || !OPENING.test(masked.slice(0, first.start)))
    return [];
  const between = masked.slice(first.end, start);
  return CARRIED_ON.test(between) && !ANOTHER_CLAUSE.test(between) ? [first] : [];
}

/** "An Acme official said the company had no comment": whoever speaks means itself, whomever the text called so before. */
function meantBy(subject: Mention, { masked, reactors, names }: ReactingSentence): readonly Mention[] {
  const speaker = names.findLast(
    ({ end }) => end <= subject.start && SPEAKING.test(masked.slice(end, subject.start)),
  );
  if (speaker === undefined) return [subject];
  return reactors.includes(speaker) ? [speaker] : [];
}

/** With those who react beside it: "Acme, Beta and Gamma declined". */
function besideIt(
  { masked, reactors }: Pick<ReactingSentence, "masked" | "reactors">,
  last: Mention,
): readonly Mention[] {
  const together = [last];
  for (const other of reactors.slice(0, reactors.indexOf(last)).reverse()) {
    if (!AND.test(masked.slice(other.end, together[0]?.start))) break;
    together.unshift(other);
  }
  return together;
}

function speakerOf({ masked, reactors }: ReactingSentence, start: number, end: number): readonly Mention[] {
  const before = reactors.findLast(
    (one) =>
      one.end <= start &&
      SPEAKING.test(masked.slice(one.end, start)) &&
      !OTHERS.test(masked.slice(0, one.start)),
  );
  if (before !== undefined) return besideIt({ masked, reactors }, before);
  const behind = reactors.find((one) => {
    if (one.start < end) return false;
    const between = masked.slice(end, one.start);
    if (OTHERS.test(between)) return false;
    return (
      SAID_BEFORE.test(between) || (BEFORE_SAID.test(between) && SAID_BEHIND.test(masked.slice(one.end)))
    );
  });
  return behind === undefined ? [] : [behind];
}

/** The sentence ready to be searched; null when none of those who can react is in it. */
export function reactingSentence(
  text: string,
  sentence: Sentence,
  { mentions }: Mentions,
  canReact: (referent: ReferentId) => boolean,
): ReactingSentence | null {
  const { start } = sentence;
  const here = mentionsIn(mentions, sentence).map((mention) => ({
    ...mention,
    start: mention.start - start,
    end: mention.end - start,
  }));
  const reactors = here.filter((mention) => referentsAt(mention).some(canReact));
  if (reactors.length === 0) return null;
  const lower = lowered(textAt(text, sentence));
  let masked = lower;
  for (const mention of here)
    masked =
      masked.slice(0, mention.start) + "@".repeat(mention.end - mention.start) + masked.slice(mention.end);
  return { lower, masked, reactors, names: here.filter(({ by }) => by === "name") };
}

/** Letter for letter, so that offsets hold: a letter whose lower case is longer stays as it is. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  const even =
    lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  return even.replaceAll("’", "'").replaceAll(/\s/g, " ");
}
