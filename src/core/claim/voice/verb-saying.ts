import type { Unit } from "../clause/unit.ts";
import { CALENDAR_WORDS, isAdverb, PREPOSITIONS } from "../words/classes.ts";
import type { Hit } from "../words/lexicon.ts";
import { contentGoingOn, contentLeft, contentRight } from "./content.ts";
import type { Cue } from "./cue-words.ts";
import { phraseAfter, type UnitSpan, wordAt } from "./noun-span.ts";
import type { Saying } from "./saying.ts";
import { mainSubject, type Speaker, speakerLeft, speakerRight } from "./speaker.ts";
import { QUOTE_CLOSES } from "./speech-words.ts";
import { startsContent, type VerbGroup, verbGroupAt } from "./verb-group.ts";

/** The saying that a verb makes: "Acme said it …", "…, said Jane Roe", "…, Acme said", "Acme is expected to …". */
export function verbSaying(units: readonly Unit[], hit: Hit<Cue>, before: readonly Saying[]): Saying | null {
  const group = verbGroupAt(units, hit.from, hit.to, hit.form);
  if (group === null) return null;
  if (hit.value.class === "says" && wordAt(units, hit.to - 1) === "said" && wordAt(units, hit.to) === "to")
    return null;
  // "called off the talks": with its particle the verb is another one.
  if (/^(?:off|up|in|back)$/.test(wordAt(units, hit.to)) && /^call/.test(wordAt(units, hit.to - 1)))
    return null;
  switch (group.standing) {
    case "passive":
      return passiveSaying(units, hit, group);
    case "finite":
      return finiteSaying(units, hit, group, before);
    case "participle":
    case "infinitive":
      return hangingSaying(units, hit, group, before);
  }
}

function made(
  hit: Hit<Cue>,
  group: VerbGroup,
  speaker: Speaker | null,
  content: readonly (UnitSpan | null)[],
  rule: string,
): Saying | null {
  const told = content.filter((span) => span !== null);
  if (told.length === 0) return null;
  return { class: hit.value.class, speaker, cue: { from: group.from, to: hit.to }, content: told, rule };
}

/** "Acme was accused of …", "is expected to …": who thinks so stands after "by", or is not told. */
function passiveSaying(units: readonly Unit[], hit: Hit<Cue>, group: VerbGroup): Saying | null {
  const subject = speakerLeft(units, group.from);
  const by = wordAt(units, hit.to) === "by" ? phraseAfter(units, hit.to + 1) : null;
  const speaker = by === null ? null : { ...by, whole: by };
  const rest = contentRight(units, by?.to ?? hit.to, hit.value.class);
  if (by === null && hit.value.class !== "says" && hit.value.class !== "thinks" && hit.value.class !== "asks")
    return null;
  return made(hit, group, speaker, [subject, rest], "passive");
}

function finiteSaying(
  units: readonly Unit[],
  hit: Hit<Cue>,
  group: VerbGroup,
  before: readonly Saying[],
): Saying | null {
  const inverted = invertedSaying(units, hit, group);
  if (inverted !== null) return inverted;
  const left = speakerLeft(units, group.from);
  if (left !== null && ANNOUNCED.has(wordAt(units, left.to - 1))) return null;
  if (left !== null && trails(units, left, hit.to)) {
    const start = lastEnd(before, left.from);
    const content = contentLeft(units, left.whole.from, start);
    const rest = contentGoingOn(units, hit.to);
    if (content !== null && hit.value.class !== "judges" && hit.value.class !== "wants")
      return made(hit, group, left, [content, rest], "trailing speaker");
  }
  const speaker = left ?? sharedSubject(units, group.from, before);
  return made(
    hit,
    group,
    speaker,
    [contentRight(units, hit.to, hit.value.class)],
    left === null ? "shared subject" : "speaker before verb",
  );
}

/** "…, a deal announced on Monday": what is announced announces nothing. */
const ANNOUNCED = new Set(
  "deal deals agreement acquisition purchase takeover merger offer bid sale move transaction plan cuts layoffs".split(
    " ",
  ),
);

/** "…," said Jane Roe, an analyst. */
function invertedSaying(units: readonly Unit[], hit: Hit<Cue>, group: VerbGroup): Saying | null {
  if (hit.value.class !== "says" && hit.value.class !== "thinks" && hit.value.class !== "asks") return null;
  const open = wordAt(units, group.from - 1);
  if (open !== "," && !QUOTE_CLOSES.has(open)) return null;
  const speaker = speakerRight(units, hit.to);
  if (
    speaker === null ||
    PREPOSITIONS.has(wordAt(units, hit.to)) ||
    /^(?:that|it|a|an)$/.test(wordAt(units, hit.to))
  )
    return null;
  if (open === "," && !invertsAfterComma(units, hit, speaker, group)) return null;
  const content = contentLeft(units, group.from, 0);
  const rest = contentGoingOn(units, speaker.whole.to);
  return made(hit, group, speaker, [content, rest], "speaker after verb");
}

/** Verbs that put their speaker behind them without quotation marks before ("Acme will sell, said Jane Roe."). */
const INVERTING =
  /^(?:said|says|say|reported|reports|wrote|writes|added|adds|explained|noted|warned|predicted)$/;

/** Behind a mere comma a verb is inverted only if nothing goes on behind its speaker, and nobody was named before it. */
function invertsAfterComma(
  units: readonly Unit[],
  hit: Hit<Cue>,
  speaker: Speaker,
  group: VerbGroup,
): boolean {
  if (!INVERTING.test(wordAt(units, hit.to - 1)) || !stopsAfter(units, speaker.whole.to)) return false;
  if (opensQuoteAt(units, speaker.to)) return false;
  const across = speakerLeft(units, group.from);
  return across === null || !isDescribed(units, across);
}

/** "Roe, who runs Acme,", "Acme, one of the largest,": a subject with something told of it, at the head of a sentence. */
function isDescribed(units: readonly Unit[], { from, to }: Speaker): boolean {
  const opens = wordAt(units, to + 1);
  return (
    from < 2 &&
    /^(?:who|which|whose|a|an|the|one|its|his|her|chief|chairman|president|director|head)$/.test(opens)
  );
}

/** "Roe, who runs Acme, said Beta's remarks "have …": the phrase behind the verb is no speaker but what is said. */
function opensQuoteAt(units: readonly Unit[], at: number): boolean {
  return /^["“'‘]$/.test(wordAt(units, at));
}

function stopsAfter(units: readonly Unit[], to: number): boolean {
  const after = wordAt(units, to);
  return (
    to >= units.length ||
    /^[,.;:?!)]$/.test(after) ||
    QUOTE_CLOSES.has(after) ||
    (after !== "to" && PREPOSITIONS.has(after)) ||
    CALENDAR_WORDS.has(after)
  );
}

/** Whether "X said" stands behind or within what X says: a comma or a quotation mark before it, a stop or a setting after. */
function trails(units: readonly Unit[], speaker: Speaker, to: number): boolean {
  const open = wordAt(units, speaker.whole.from - 1);
  if (!(open === "," || open === "as" || QUOTE_CLOSES.has(open))) return false;
  const after = wordAt(units, to);
  if (to >= units.length || /^[,.;:?!)]$/.test(after) || QUOTE_CLOSES.has(after)) return true;
  const told = /^(?:told|tells|tell|assured|reminded|informed)$/.test(wordAt(units, to - 1));
  if (told && QUOTE_CLOSES.has(open)) return !hasThat(units, to);
  return (
    (PREPOSITIONS.has(after) ||
      CALENDAR_WORDS.has(after) ||
      isAdverb(after) ||
      /^(?:late|early|last|this|reporters)$/.test(after)) &&
    !hasThat(units, to)
  );
}

function hasThat(units: readonly Unit[], from: number): boolean {
  for (let at = from; at < units.length && at < from + 12; at += 1) {
    if (wordAt(units, at) === ",") return false;
    if (/^(?:that|“|")$/.test(wordAt(units, at))) return true;
  }
  return false;
}

function lastEnd(before: readonly Saying[], end: number): number {
  const last = before.findLast(({ rule, cue }) => cue.to <= end && rule === "trailing speaker");
  return last?.cue.to ?? 0;
}

/** "Acme criticised the offer and said …": the second verb shares the subject of the first, or of the sentence. */
function sharedSubject(units: readonly Unit[], end: number, before: readonly Saying[]): Speaker | null {
  const last = before.findLast(
    ({ speaker, rule }) => speaker !== null && speaker.to <= end && rule === "speaker before verb",
  );
  return last?.speaker ?? mainSubject(units, end);
}

const HANGING: ReadonlySet<string> = new Set(["says", "thinks", "judges", "asks", "wants"]);

/** "Acme sued, saying …", "went on to argue that …": said by whom the sentence is about. */
function hangingSaying(
  units: readonly Unit[],
  hit: Hit<Cue>,
  group: VerbGroup,
  before: readonly Saying[],
): Saying | null {
  if (!HANGING.has(hit.value.class)) return null;
  if (group.standing === "participle" && !opensBehind(units, hit)) return null;
  const near =
    group.standing === "participle"
      ? (nearSubject(units, group.from) ?? mainSubject(units, group.from))
      : null;
  const speaker = near ?? sharedSubject(units, group.from, before);
  return made(hit, group, speaker, [contentRight(units, hit.to, hit.value.class)], group.standing);
}

/** "a publishing group": a participle with a noun right behind it describes that. */
function opensBehind(units: readonly Unit[], hit: Hit<Cue>): boolean {
  if (wordAt(units, hit.from) === "saying") return true;
  return wordAt(units, hit.from - 1) === "," || hit.from === 0 || startsContent(units, hit.to);
}

/** "supporters calling for …", "a letter saying …": a participle right behind a noun is about it. */
function nearSubject(units: readonly Unit[], from: number): Speaker | null {
  const before = units[from - 1];
  if (before === undefined || wordAt(units, from - 1) === ",") return null;
  return speakerLeft(units, from);
}
