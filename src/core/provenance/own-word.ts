import { wordsAt } from "../base/span.ts";
import { unreachable } from "../base/unreachable.ts";
import type { OwnKnowledge } from "./own-knowledge.ts";
import type { Judged } from "./role.ts";
import { scopeOf } from "./scope.ts";
import type { Speaker } from "./speaker.ts";
import type { Telling } from "./telling.ts";

/** A telling that cites nobody and is not the first, with what its text shows of those who told it. */
export interface OwnTelling {
  readonly telling: Telling;
  readonly before: readonly Telling[];
  readonly known: OwnKnowledge | null;
  readonly speaker: Speaker | null;
  /** The keys of those who spoke in the tellings before. */
  readonly spoken: ReadonlySet<string>;
}

type Verdict = Omit<Judged, "reportId">;

/**
 * What a report is that cites nobody and is not the first: whether somebody stands behind it who knew for himself. In
 * doubt it counts for nothing, because an origin too many is worse than one too few.
 */
export function ownWord({ telling, before, known, speaker, spoken }: OwnTelling): Verdict {
  const { voice, certainty } = telling.report.claim;
  if (voice !== "authority" && speaker !== null && spoken.has(speaker.key)) {
    return {
      role: "repeat",
      because: "on the word of one whose word was told before",
      shownBy: speaker.shownBy,
    };
  }
  if (known?.by === "told this outlet") {
    return {
      role: "independent",
      because: "on the word of one who told this outlet",
      shownBy: known.shownBy,
    };
  }
  const shownBy = known?.shownBy ?? null;
  switch (voice) {
    case "authority":
      return before.some((other) => other.report.claim.voice === "authority")
        ? { role: "repeat", because: "an authority's word that was told before", shownBy: null }
        : { role: "independent", because: "on an authority's own word", shownBy: null };
    case "anonymous":
      return known !== null || certainty === "reported" || certainty === "fact"
        ? { role: "independent", because: "on the word of unnamed people who told this outlet", shownBy }
        : { role: "repeat", because: "the same talk again, and no one who knew", shownBy: null };
    case "media":
      return { role: "repeat", because: "on the word of another outlet", shownBy: null };
    case "party":
      return {
        role: "undetermined",
        because: "nothing shows that the speaker was told again",
        shownBy: null,
      };
    case "analyst":
      return {
        role: "undetermined",
        because: "an analyst's view shows no knowledge of its own",
        shownBy: null,
      };
    case "author":
      return known === null
        ? onHearsay(telling)
        : { role: "independent", because: "on the word of unnamed people who told this outlet", shownBy };
    default:
      return unreachable(voice);
  }
}

/** What is told as talk, whoever it is that talks. */
const HEARSAY =
  /\b(?:rumou?r(?:s|ed)?|word is|word has it|whisper(?:s|ed)|the talk is|there is talk|talk of|(?:is|are) said to|reportedly|allegedly|supposedly|it is said|speculation)\b|angeblich|Gerücht\p{L}*|soll(?:en)? (?:angeblich|demnach)|si dice|voci di|indiscrezioni|rumores?|alegadamente|boatos?|kabarnya|dikabarkan|rumor|传闻|傳聞|据传|слух\p{L}*|твърди се/iu;

function onHearsay(telling: Telling): Verdict {
  const { document } = telling;
  for (const { start, end } of scopeOf(telling).slice(0, 1)) {
    const said = HEARSAY.exec(document?.text.slice(start, end) ?? "");
    if (said !== null && document !== null) {
      const at = start + said.index;
      const shownBy = wordsAt(document.text, { start: at, end: at + said[0].length });
      return { role: "repeat", because: "the same talk again, and no one who knew", shownBy };
    }
  }
  return { role: "undetermined", because: "nothing shows where it has it from", shownBy: null };
}
