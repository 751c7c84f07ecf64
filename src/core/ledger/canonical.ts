/**
 * The one way to write a plain value as JSON: no white space, the keys of every object in the order of their UTF-16
 * units, numbers and strings as JavaScript writes them. This is RFC 8785, except that a lone surrogate is escaped where
 * the RFC gives up. Anyone can make the same bytes, and so check the chain, in any language.
 *
 * Throws on what JSON has no word for (NaN, an infinity, undefined in a list): such a value must never be entered.
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value === "object" && value !== null) return canonicalObject(value);
  const written = isWritable(value) ? JSON.stringify(value) : undefined;
  if (written === undefined) throw new TypeError(`JSON has no word for ${String(value)}.`);
  return written;
}

function canonicalObject(value: object): string {
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`);
  return `{${fields.join(",")}}`;
}

function isWritable(value: unknown): boolean {
  return typeof value === "number" ? Number.isFinite(value) : typeof value !== "bigint";
}
