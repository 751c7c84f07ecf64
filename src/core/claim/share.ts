import type { Share } from "./frame.ts";

const CAPITAL = new Set(
  "stake stakes interest interests holding holdings shareholding shareholdings shares share stock pct % percent cent equity position".split(
    " ",
  ),
);
const WHOLE = new Set(
  "majority controlling control remaining outstanding entire whole rest all outright balance capital not".split(
    " ",
  ),
);
const HALF = 50;

/**
 * How much of a company the words before its name speak of. A percentage decides when there is one ("the 61 percent
 * of"), else the words ("a majority stake in"); a share without a size is a minority.
 */
export function shareIn(words: readonly string[]): Share {
  const capital = words.some((word) => CAPITAL.has(word));
  const percent = percentIn(words);
  if (percent !== null)
    return percent > HALF || words.includes("remaining") || words.includes("other") ? "control" : "minority";
  if (words.some((word) => WHOLE.has(word))) return isWholeOfPart(words) ? "minority" : "control";
  // "half of Acme" is up to half; "the half that it does not own" completes the whole.
  if (words.includes("half"))
    return /\bthe (?:other |second )?half\b/.test(words.join(" ")) ? "control" : "minority";
  return capital ? "minority" : "none";
}

/** "sold its entire stake": all of what is held, which need not be much of the company. */
function isWholeOfPart(words: readonly string[]): boolean {
  return words.includes("entire") && /^(?:stake|holding|shareholding|position)$/.test(words.at(-1) ?? "");
}

function percentIn(words: readonly string[]): number | null {
  for (let at = 1; at < words.length; at += 1) {
    if (!/^(?:pct|%|percent|per)$/.test(words[at] ?? "")) continue;
    const value = Number.parseFloat((words[at - 1] ?? "").replace(",", "."));
    if (Number.isFinite(value)) return value;
  }
  return null;
}
