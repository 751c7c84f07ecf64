import type { Span } from "../base/span.ts";

/** In text order; of spans that overlap the one that begins first stays, and of those the longest. */
export function withoutOverlaps<S extends Span>(spans: readonly S[]): S[] {
  const apart: S[] = [];
  let end = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start < end) continue;
    apart.push(span);
    end = span.end;
  }
  return apart;
}
