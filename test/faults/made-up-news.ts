// News about firms that do not exist, as a file of documents: enough of it that reading takes a while, and so much about
// the same firms that rumours grow, join and move as it comes in.

const BEGINNINGS = ["Brom", "Quit", "Mispel", "Holun", "Schleh", "Zwet", "Maul", "Sand", "Kornel", "Hage"];
const ENDINGS = [
  "beck Corp",
  "feld AG",
  "moor Inc",
  "stein Group",
  "tal Holdings",
  "wald plc",
  "brand Ltd",
  "hoff NV",
];

/** Firms that have to do with each other; enough groups that none is in the news too often. */
const GROUP = 4;
const FIRMS = BEGINNINGS.flatMap((beginning) => ENDINGS.map((ending) => beginning + ending));

const OUTLETS = ["The Hedgerow", "Orchard Daily", "Kernel Wire", "The Evening Graft"];

const TELLINGS: readonly ((a: string, b: string) => readonly [string, string])[] = [
  (a, b) => [
    `${a} eyes ${b}`,
    `${a} is in talks to buy ${b}, people familiar with the matter said on Monday.`,
  ],
  (a, b) => [
    `${a} to buy ${b}`,
    `${a} agreed to acquire ${b} for $2.4 billion, the company said in a statement.`,
  ],
  (a, b) => [`${b} rejects ${a}`, `${b} rejected a takeover bid from ${a}, a spokesman said.`],
  (a, b) => [`${a} denies talks`, `${a} denied that it is planning to buy ${b}.`],
  (a, b) => [
    `${a} and ${b} team up`,
    `${a} and ${b} plan a partnership later this year, The Hedgerow reported.`,
  ],
  (a, b) => [`${a}, ${b} may merge`, `${a} is considering a merger with ${b}, according to market rumours.`],
  (a, b) => [`${a} raises stake`, `${a} has raised its stake in ${b} to 12 percent, a filing showed.`],
];

/** One document a line, the same ones every time. */
export function madeUpNews(count: number): string {
  const next = numbers();
  return Array.from({ length: count }, (_, number) => {
    const group = next(FIRMS.length / GROUP) * GROUP;
    const first = next(GROUP);
    const a = FIRMS[group + first] ?? "";
    const b = FIRMS[group + ((first + 1 + next(GROUP - 1)) % GROUP)] ?? "";
    const telling = TELLINGS[next(TELLINGS.length)];
    const [title, sentence] = telling?.(a, b) ?? ["", ""];
    const day = new Date(Date.UTC(2021, 0, 1 + next(300))).toISOString();
    const text = `${sentence} Neither side gave details on what it means for their ${1 + next(90)} plants.`;
    const outlet = OUTLETS[next(OUTLETS.length)];
    return `${JSON.stringify({ id: `news-${number}`, source: outlet, date: day, title, text })}\n`;
  }).join("");
}

/** Whole numbers below a bound, in the same order every time (a linear congruential generator; any would do). */
function numbers(): (bound: number) => number {
  let state = 20210305;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}
