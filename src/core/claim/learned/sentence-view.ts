import type { Document, Sentence } from "../../document/document.ts";
import type { Mentions } from "../../mention/mention.ts";
import type { RuleReading } from "../candidate.ts";
import { mentionsIn, type Unit, unitsOf } from "../clause/unit.ts";
import { stemOf } from "./stem.ts";
import { TOPIC_WORDS } from "./topic-words.ts";

/** A sentence as features see it. */
export interface SentenceView {
  readonly part: Sentence["part"];
  /** Stems of its words; a name is its kind ("<company>"), a number "#". */
  readonly stems: readonly string[];
  /** The classes of each stem (`topic-words.ts`). */
  readonly classes: readonly (readonly string[])[];
  /** All the classes of the sentence. */
  readonly held: ReadonlySet<string>;
  /** "read acquisition", "dropped product since …": what the rules made of the triggers in it. */
  readonly rules: ReadonlySet<string>;
  /** How many different companies are named in it. */
  readonly companies: number;
  /** Which topics it plainly tells of: what its neighbours and its document are judged by. */
  readonly told: readonly Told[];
}

/** What a sentence can plainly tell of, by the rules or by the plainest words. */
export const TOLD = ["takeover", "agreement", "investment", "product"] as const;
export type Told = (typeof TOLD)[number];

/** The sentences of a document as features see them. */
export function viewsOf(
  document: Document,
  mentions: Mentions,
  readings: readonly RuleReading[],
): readonly SentenceView[] {
  return document.sentences.map((sentence, index) => {
    const units = unitsOf(sentence, mentionsIn(mentions.mentions, sentence));
    const stems = units.map((unit) => stemAt(unit, mentions));
    const classes = stems.map((stem) => TOPIC_WORDS.get(stem) ?? NONE);
    const held = new Set(classes.flat());
    const rules = rulesOf(readings[index]);
    const companies = companiesIn(units, mentions);
    const told = TOLD.filter((topic) => tells(topic, { stems, classes, held, rules, companies }));
    return { part: sentence.part, stems, classes, held, rules, companies, told };
  });
}

const NONE: readonly string[] = [];

function stemAt(unit: Unit, mentions: Mentions): string {
  if (unit.type === "word") return stemOf(unit.lower);
  if (unit.pronoun !== "") return unit.pronoun;
  return `<${mentions.referents[unit.mention.referent]?.kind ?? "unknown"}>`;
}

function companiesIn(units: readonly Unit[], mentions: Mentions): number {
  const found = new Set<number>();
  for (const unit of units) {
    if (unit.type !== "name") continue;
    for (const referent of unit.referents) {
      if (mentions.referents[referent]?.kind === "company") found.add(referent);
    }
  }
  return found.size;
}

function rulesOf(reading: RuleReading | undefined): ReadonlySet<string> {
  const rules = new Set<string>();
  for (const { kind, weight, fillers, frame } of reading?.candidates ?? []) {
    rules.add(weight === "reference" ? `reference ${kind}` : `read ${kind}`);
    rules.add(`read ${kind} ${frame.name}`);
    if (fillers.length > 1) rules.add(`read ${kind} of two`);
  }
  for (const { frame, reason } of reading?.dropped ?? []) {
    rules.add(`dropped ${frame}`);
    rules.add(`dropped ${frame.split(" ")[0]} since ${reason}`);
  }
  return rules;
}

/** Under which kinds the rules read a topic, and which class of words tells it where they read nothing. */
const TELLING: Readonly<Record<Told, { readonly kinds: readonly string[]; readonly words: string }>> = {
  takeover: { kinds: ["acquisition", "merger"], words: "takeover noun" },
  agreement: { kinds: ["partnership", "licensing", "joint-venture"], words: "agreement noun" },
  investment: { kinds: ["investment", "stake"], words: "investment verb" },
  product: { kinds: ["product"], words: "product verb" },
};

type Seen = Pick<SentenceView, "stems" | "classes" | "held" | "rules" | "companies">;

function tells(topic: Told, { stems, classes, held, rules, companies }: Seen): boolean {
  const { kinds, words } = TELLING[topic];
  if (kinds.some((kind) => rules.has(`read ${kind}`))) return true;
  if (!held.has(words)) return false;
  if (topic === "takeover") return companies > 0;
  // A bare "deal" may be of any sort.
  return topic !== "agreement" || stems.some((stem, at) => stem !== "deal" && classes[at]?.includes(words));
}
