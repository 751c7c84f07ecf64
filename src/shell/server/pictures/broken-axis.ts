import { scaleUtc } from "d3-scale";
import { briefSpan, tickWords } from "./axis-words.ts";

/** An axis of time that leaves out long stretches in which nothing happened, and says how long they were. */
export interface BrokenAxis {
  /** Where an instant stands, in units of the picture; only for instants that the axis was made for. */
  readonly at: (instant: number) => number;
  readonly ticks: readonly { readonly x: number; readonly labelX: number; readonly words: string }[];
  readonly breaks: readonly { readonly from: number; readonly to: number; readonly words: string }[];
}

interface Stretch {
  readonly times: readonly number[];
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;
/** A stretch in which nothing happened is left out when it takes more than this of what it lies in, and at least so long. */
const WORTH_LEAVING_OUT = 0.45;
const SHORTEST_LEFT_OUT = 3 * DAY;
const BREAK_WIDTH = 58;
/** Each break takes room from the rest. */
const ROOM_PER_BREAK = 170;
/** Of a tick's label, in units of the picture: a character, and what has to be free beside it. */
const CHARACTER = 6.4;
const ROOM = 10;

/** An axis for these instants (milliseconds) between two places of a picture. Without any it is an empty one. */
export function brokenAxis(instants: readonly number[], left: number, right: number): BrokenAxis {
  const times = [...new Set(instants)].sort((a, b) => a - b);
  const stretches = cutUp(times, Math.floor((right - left) / ROOM_PER_BREAK)).map(inWholeDays);
  const room = right - left - BREAK_WIDTH * (stretches.length - 1);
  const weights = stretches.map(weightOf);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let x = left;
  const scales = stretches.map((stretch, place) => {
    const end = x + (room * (weights[place] ?? 0)) / whole;
    const scale = scaleUtc().domain([stretch.from, stretch.to]).range([x, end]);
    x = end + BREAK_WIDTH;
    return { stretch, scale, end };
  });
  return {
    at: (instant) => {
      const own = scales.find(({ stretch }) => instant <= stretch.to) ?? scales.at(-1);
      return own === undefined ? left : own.scale(instant);
    },
    ticks: spaced(
      scales.flatMap(({ scale, stretch }) => ticksOf(scale, stretch.times.length)),
      right,
    ),
    breaks: scales.slice(1).map(({ stretch, scale }, place) => ({
      from: scales[place]?.end ?? left,
      to: scale.range()[0] ?? left,
      words: briefSpan((stretch.from - (scales[place]?.stretch.to ?? stretch.from)) / DAY),
    })),
  };
}

/** Cut where the longest gap is, again and again, as long as that saves much. */
function cutUp(times: readonly number[], mostBreaks: number): readonly (readonly number[])[] {
  const parts: (readonly number[])[] = times.length === 0 ? [] : [times];
  while (parts.length <= mostBreaks) {
    const gaps = parts.map(widestGap);
    const place = gaps.findIndex(({ share }) => share === Math.max(...gaps.map((gap) => gap.share)));
    const [part, gap] = [parts[place], gaps[place]];
    if (part === undefined || gap === undefined || gap.share < WORTH_LEAVING_OUT) break;
    parts.splice(place, 1, part.slice(0, gap.after + 1), part.slice(gap.after + 1));
  }
  return parts;
}

function widestGap(times: readonly number[]): { readonly share: number; readonly after: number } {
  let [widest, after] = [0, 0];
  for (const [place, time] of times.entries()) {
    const gap = (times[place + 1] ?? time) - time;
    if (gap > widest) [widest, after] = [gap, place];
  }
  const span = Math.max((times.at(-1) ?? 0) - (times[0] ?? 0), 1);
  return { share: widest < SHORTEST_LEFT_OUT ? 0 : widest / span, after };
}

function inWholeDays(times: readonly number[]): Stretch {
  const from = Math.floor((times[0] ?? 0) / DAY) * DAY;
  const to = (Math.floor((times.at(-1) ?? 0) / DAY) + 1) * DAY;
  return { times, from, to };
}

/** Where more happened there is more room, and every stretch has some. */
function weightOf({ times, from, to }: Stretch): number {
  if (times.length === 1) return 1;
  return Math.sqrt(times.length) + Math.log2(1 + (to - from) / DAY) / 2;
}

function ticksOf(scale: ReturnType<typeof scaleUtc<number, number>>, times: number) {
  const [from = 0, to = 0] = scale.range();
  const [start = new Date(0)] = scale.domain();
  if (times === 1) return [{ date: start, x: from }];
  const found = scale.ticks(Math.max(1, Math.floor((to - from) / 90)));
  const dates = found.some((date) => date.getTime() === start.getTime()) ? found : [start, ...found];
  // The end of a stretch is the beginning of a day in which nothing happened.
  return dates
    .filter((date) => scale(date) < to - 1 || dates.length === 1)
    .map((date) => ({ date, x: scale(date) }));
}

/** Labels that stand clear of the one before, each with the year where it is another. */
function spaced(
  ticks: readonly { readonly date: Date; readonly x: number }[],
  right: number,
): BrokenAxis["ticks"] {
  const kept: { x: number; labelX: number; words: string }[] = [];
  let free = Number.NEGATIVE_INFINITY;
  let before: Date | null = null;
  for (const { date, x } of ticks) {
    const words = tickWords(date, before);
    if (x < free) continue;
    kept.push({ x, labelX: Math.min(x, right + ROOM - words.length * CHARACTER), words });
    free = x + words.length * CHARACTER + ROOM;
    before = date;
  }
  return kept;
}
