/** "A", "A and B", "A, B and C", "A, B and 4 more". */
export function namesInWords(names: readonly string[]): string {
  const once = [...new Set(names)];
  const shown = once.length > MOST_NAMES ? once.slice(0, MOST_NAMES - 1) : once;
  const left = once.length - shown.length;
  const all = left > 0 ? [...shown, `${left} more`] : shown;
  return inOneLine(all);
}

/** The same with every name, however many. */
export function inOneLine(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}

const MOST_NAMES = 4;
