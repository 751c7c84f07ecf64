import { type SentenceView, TOLD, type Told } from "./sentence-view.ts";

/** What the sentences of a document share: made once, since every sentence asks for it. */
export interface DocumentView {
  readonly views: readonly SentenceView[];
  /** How many sentences plainly tell of each topic. */
  readonly told: ReadonlyMap<Told, number>;
  /** Classes and rules of the headline. */
  readonly title: readonly string[];
}

export function documentView(views: readonly SentenceView[]): DocumentView {
  const told = new Map(
    TOLD.map((topic) => [topic, views.filter((view) => view.told.includes(topic)).length] as const),
  );
  const title = views
    .filter(({ part }) => part === "title")
    .flatMap(({ held, rules }) => [...[...held].map((name) => `class ${name}`), ...rules]);
  return { views, told, title: [...new Set(title)] };
}

/** Classes whose meaning hangs on what the document tells: "the deal" may be a takeover or a supply contract. */
const HANGING = new Set([
  "deal noun",
  "takeover noun",
  "takeover verb",
  "agreement noun",
  "agreement verb",
  "regulator words",
  "control words",
  "investment noun",
  "investment verb",
  "talks noun",
]);

/** Adds what is told around the sentence at `index`: in the headline, beside it, and in the rest of the document. */
export function documentFeatures(document: DocumentView, index: number, features: Set<string>): void {
  const { views } = document;
  const view = views[index];
  if (view === undefined) return;
  if (view.part !== "title") for (const part of document.title) features.add(`title=${part}`);
  for (const topic of views[index - 1]?.told ?? []) features.add(`before=${topic}`);
  for (const topic of views[index + 1]?.told ?? []) features.add(`next=${topic}`);
  const hanging = [...view.held].filter((name) => HANGING.has(name));
  for (const topic of TOLD) {
    const level = levelOf(elsewhere(document, view, topic));
    features.add(`document ${topic}=${level}`);
    if (hanging.length === 0) continue;
    const distance = distanceOf(views, index, topic);
    for (const name of hanging) {
      features.add(`${name}, document ${topic}=${level}`);
      features.add(`${name}, ${topic} told ${distance}`);
    }
  }
  addMeaning(view, meaningOf(document, view), features);
}

/** How many other sentences tell of the topic. */
function elsewhere({ told }: DocumentView, view: SentenceView, topic: Told): number {
  return (told.get(topic) ?? 0) - (view.told.includes(topic) ? 1 : 0);
}

function levelOf(count: number): string {
  if (count > 6) return "7 or more";
  if (count > 3) return "4 to 6";
  return count > 1 ? "2 or 3" : `${count}`;
}

// Sentences further back than this are told of anew.
const FAR = 9;

function distanceOf(views: readonly SentenceView[], index: number, topic: Told): string {
  for (let away = 1; away <= FAR && away <= index; away += 1) {
    if (!views[index - away]?.told.includes(topic)) continue;
    if (away === 1) return "beside";
    return away <= 3 ? "within 3" : `within ${FAR}`;
  }
  return "far or never";
}

/** What "the deal" is likely to be in this document. */
function meaningOf(document: DocumentView, view: SentenceView): string {
  const takeovers = elsewhere(document, view, "takeover");
  const agreements = elsewhere(document, view, "agreement");
  if (takeovers > 1 && takeovers * 2 >= agreements) return "takeover";
  if (agreements > 1) return "agreement";
  return takeovers > 0 ? "perhaps takeover" : "nothing";
}

const POINTING = new Set("the that this propos plann pend such its".split(" "));

function addMeaning({ stems, classes, held }: SentenceView, means: string, features: Set<string>): void {
  if (!held.has("deal noun") && !held.has("takeover noun")) return;
  features.add(`deal means=${means}`);
  for (const [at, names] of classes.entries()) {
    if (!names.includes("deal noun")) continue;
    features.add(`${stems[at]} means=${means}`);
    if (POINTING.has(stems[at - 1] ?? "")) features.add(`the deal means=${means}`);
  }
}
