import { type ToldText, toldText } from "../../src/core/claim/stance/told-text.ts";
import { splitSentences } from "../../src/core/document/sentences.ts";
import { foldOf } from "../folds.ts";
import { fncPaths, readTable } from "./emergent.ts";
import { type Measures, share } from "./measures.ts";

export const FNC_STANCES = ["agree", "disagree", "discuss", "unrelated"] as const;
export type FncStance = (typeof FNC_STANCES)[number];

/** A headline beside a body, with how the annotators of FNC-1 say that the body stands to the headline. */
export interface FncPair {
  readonly bodyId: string;
  readonly headline: string;
  readonly stance: FncStance;
}

export interface FncBody {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly ToldText[];
}

export interface Fnc {
  readonly pairs: readonly FncPair[];
  readonly bodies: ReadonlyMap<string, FncBody>;
}

export function loadFnc(shared: string): Fnc {
  const [bodies = "", stances = ""] = fncPaths(shared);
  return {
    pairs: readTable<{ Headline: string; "Body ID": string; Stance: FncStance }>(stances).map((row) => ({
      bodyId: row["Body ID"],
      headline: row.Headline,
      stance: row.Stance,
    })),
    bodies: new Map(
      readTable<{ "Body ID": string; articleBody: string }>(bodies).map((row) => {
        const text = row.articleBody;
        const sentences = splitSentences(text, 0).map(({ start, end }) => toldText(text.slice(start, end)));
        return [row["Body ID"], { id: row["Body ID"], text, sentences }];
      }),
    ),
  };
}

/** Our split: a fifth of the bodies, by the hash of their id, with all their pairs; no body is on both sides. */
export function isFncTest(bodyId: string): boolean {
  return foldOf(bodyId, 5, "fnc1 ") === 0;
}

export interface JudgedPair {
  readonly gold: FncStance;
  readonly read: FncStance;
}

/** The challenge's own score, as a share of what can be had: a quarter for related or not, the rest for the right stance. */
export function scoreFnc(judged: readonly JudgedPair[]): Measures {
  let had = 0;
  let most = 0;
  for (const { gold, read } of judged) {
    const related = gold !== "unrelated";
    most += related ? 1 : 0.25;
    if (related === (read !== "unrelated")) had += 0.25;
    if (related && gold === read) had += 0.75;
  }
  const related = judged.filter(({ gold }) => gold !== "unrelated");
  return {
    pairs: judged.length,
    weighted: share(had, most),
    related: share(
      judged.filter(({ gold, read }) => (gold === "unrelated") === (read === "unrelated")).length,
      judged.length,
    ),
    related_stance: share(related.filter(({ gold, read }) => gold === read).length, related.length),
  };
}
