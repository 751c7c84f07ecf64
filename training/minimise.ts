/** A function to make small: gives its value at a place and writes its slope there. */
export type Slope = (at: Float64Array, gradient: Float64Array) => number;

const MEMORY = 8;
const MOST_STEPS = 200;
const LEVEL = 1e-4;

/**
 * The place where a convex function is smallest, by the limited-memory method of Broyden, Fletcher, Goldfarb and Shanno
 * (Nocedal 1980). Starts at zero and draws nothing by chance.
 */
export function minimise(width: number, slope: Slope): Float64Array {
  let at = new Float64Array(width);
  let gradient = new Float64Array(width);
  let value = slope(at, gradient);
  const steps: Step[] = [];
  for (let round = 0; round < MOST_STEPS && norm(gradient) > LEVEL * Math.max(1, norm(at)); round += 1) {
    const direction = directionOf(gradient, steps);
    const next = searchAlong({ at, value, gradient, direction, first: steps.length === 0 }, slope);
    if (next === null) break;
    const moved = difference(next.at, at);
    const turned = difference(next.gradient, gradient);
    const curve = dot(moved, turned);
    if (curve > 1e-12) steps.push({ moved, turned, curve });
    if (steps.length > MEMORY) steps.shift();
    ({ at, value, gradient } = next);
  }
  return at;
}

interface Step {
  readonly moved: Float64Array;
  readonly turned: Float64Array;
  readonly curve: number;
}

interface Place {
  readonly at: Float64Array<ArrayBuffer>;
  readonly value: number;
  readonly gradient: Float64Array<ArrayBuffer>;
}

/** Downhill, as far as the last steps tell how the ground curves. */
function directionOf(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  const direction = gradient.map((value) => -value);
  const shares: number[] = [];
  for (const { moved, turned, curve } of [...steps].reverse()) {
    const share = dot(moved, direction) / curve;
    shares.push(share);
    add(direction, turned, -share);
  }
  const last = steps.at(-1);
  if (last !== undefined) scale(direction, last.curve / dot(last.turned, last.turned));
  for (const { moved, turned, curve } of steps) {
    add(direction, moved, (shares.pop() ?? 0) - dot(turned, direction) / curve);
  }
  return direction;
}

/** Goes along a direction as far as the value falls by enough; null when it does not fall at all. */
function searchAlong(
  from: Place & { readonly direction: Float64Array; readonly first: boolean },
  slope: Slope,
): Place | null {
  const fall = dot(from.gradient, from.direction);
  if (fall >= 0) return null;
  let length = from.first ? 1 / Math.max(1, norm(from.gradient)) : 1;
  for (let trial = 0; trial < 30; trial += 1) {
    const at = from.at.map((value, index) => value + length * (from.direction[index] ?? 0));
    const gradient = new Float64Array(at.length);
    const value = slope(at, gradient);
    if (value <= from.value + 1e-4 * length * fall) return { at, value, gradient };
    length /= 2;
  }
  return null;
}

function difference(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, index) => value - (b[index] ?? 0));
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}

function norm(a: Float64Array): number {
  return Math.sqrt(dot(a, a));
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let index = 0; index < to.length; index += 1)
    to[index] = (to[index] ?? 0) + times * (what[index] ?? 0);
}

function scale(a: Float64Array, times: number): void {
  for (let index = 0; index < a.length; index += 1) a[index] = (a[index] ?? 0) * times;
}
