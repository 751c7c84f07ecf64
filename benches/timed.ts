/**
 * Seconds that one pass takes: the median of as many as fit into `budget` seconds, at least three, after one that warms
 * up the compiler and is not counted.
 */
export function secondsAPass(pass: () => void, budget = 6): number {
  pass();
  const seconds: number[] = [];
  const begun = performance.now();
  while (seconds.length < 3 || performance.now() - begun < budget * 1000) {
    const start = performance.now();
    pass();
    seconds.push((performance.now() - start) / 1000);
  }
  return median(seconds);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
