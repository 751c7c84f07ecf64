import { durationValue } from "./duration.ts";
import { type Look, lasting, type Reading } from "./reading.ts";

const TAKES_LENGTH = new Set(
  "for within in after over took takes take lasted last spent just many of before until".split(" "),
);

/** "Within weeks", "for years", "days after": a unit in the plural without a number, where a length is told. */
export function readSpan({ parts }: Look, at: number): Reading | null {
  const unit = parts[at]?.word;
  if (unit?.is !== "unit" || !unit.many || unit.unit === "second" || unit.unit === "half") return null;
  const before = parts[at - 1]?.lower ?? "";
  const after = parts[at + 1]?.lower ?? "";
  const told = TAKES_LENGTH.has(before) || ["after", "before", "ago", "later", "earlier"].includes(after);
  return told ? lasting(at, at + 1, durationValue(null, unit.unit)) : null;
}
