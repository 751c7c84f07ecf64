import type { Stage } from "./claim.ts";
import type { Hit } from "./words/lexicon.ts";

/** A decision, the rule that made it and the units it rests on (null where no word beside the trigger tells it). */
export interface StageReading {
  readonly stage: Stage;
  readonly rule: string;
  readonly at: Hit<Stage> | null;
  /** What decided it: a word beside the trigger, the form of the verb, or only what is usual for such words. */
  readonly by: "cue" | "grammar" | "default";
}

export function byCue(cue: Hit<Stage>, rule: string, stage: Stage = cue.value): StageReading {
  return { stage, rule, at: cue, by: "cue" };
}

export function byGrammar(stage: Stage, rule: string): StageReading {
  return { stage, rule, at: null, by: "grammar" };
}

export function byDefault(stage: Stage, rule: string): StageReading {
  return { stage, rule, at: null, by: "default" };
}
