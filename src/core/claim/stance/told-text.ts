import { tokenise } from "../../document/token.ts";
import { stemOf } from "../learned/stem.ts";
import { STANCE_CLASSES, type StanceClass } from "./stance-words.ts";

/** A sentence or headline as stance is read from it: its words in order, marks too. */
export interface ToldText {
  readonly text: string;
  readonly words: readonly ToldWord[];
  /** The stems of its telling words: what two texts are compared by. */
  readonly telling: ReadonlySet<string>;
}

export interface ToldWord {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  readonly stem: string;
  readonly type: "word" | "number" | "mark";
  /** Begins with a capital: in running text a name, in many headlines nothing. */
  readonly capital: boolean;
  readonly classes: readonly StanceClass[];
}

export function toldText(text: string): ToldText {
  const tokens = tokenise(text, 0, text.length);
  const stems = tokens.map(({ lower }) => stemOf(lower));
  const words = tokens.map((token, at): ToldWord => {
    const { start, end, lower, shape } = token;
    const type = shape === "mark" ? "mark" : shape === "number" ? "number" : "word";
    const stem = type === "number" ? lower.replaceAll(",", "") : (stems[at] ?? lower);
    return {
      start,
      end,
      lower,
      stem,
      type,
      capital: /^\p{Lu}/u.test(token.text),
      classes: classesAt(stems, at),
    };
  });
  const telling = new Set(words.filter(isTelling).map(({ stem }) => stem));
  return { text, words, telling };
}

/** Words that any text holds tell two texts apart no better than chance. */
export function isTelling({ type, lower, stem }: ToldWord): boolean {
  return type !== "mark" && lower.length > 1 && !EMPTY.has(lower) && !EMPTY.has(stem);
}

const EMPTY: ReadonlySet<string> = new Set(
  `the a an of and to in that is was for on with as it by at from he his they be are this have has had not but which who whom whose
  will would can could may might shall should its their our your my her him she we you i me them us do does did been being were if or
  nor so than then there here when where why how what into onto over under after before about up down out off again more most some any
  all no just very too also only own same such now new one says said say after while during between against amid via per 's n't 're
  've 'll 'm`.split(/\s+/),
);

interface Phrase {
  readonly stems: readonly string[];
  readonly name: StanceClass;
}

const PHRASES: ReadonlyMap<string, readonly Phrase[]> = index();

/** A list holds single words before the first bar, and a phrase between each two bars after it. */
function index(): ReadonlyMap<string, readonly Phrase[]> {
  const byFirst = new Map<string, Phrase[]>();
  for (const [name, list] of Object.entries(STANCE_CLASSES)) {
    const [words = "", ...phrases] = list.split("|");
    for (const phrase of [...words.split(/\s+/), ...phrases]) {
      const stems = phrase.split(" ").map(stemOf);
      const [first = ""] = stems;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { stems, name: name as StanceClass }]);
    }
  }
  return byFirst;
}

function classesAt(stems: readonly string[], at: number): readonly StanceClass[] {
  const found = (PHRASES.get(stems[at] ?? "") ?? []).filter((phrase) =>
    phrase.stems.every((stem, offset) => stems[at + offset] === stem),
  );
  return [...new Set(found.map(({ name }) => name))];
}
