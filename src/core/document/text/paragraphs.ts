/** Lines that are wrapped by a wire or a mail program stay below this many characters; longer lines are paragraphs. */
const LONGEST_WRAPPED_LINE = 110;

/** A line shorter than this was not broken for want of room. */
const LEAST_WRAPPED_LINE = 45;

/**
 * Cuts plain text into paragraphs: at blank lines; where lines are indented to show it; at every line break where the
 * lines are paragraphs of their own. Lines that were only wrapped are joined again. Nothing but white space is changed.
 */
export function paragraphsOf(text: string): string[] {
  const paragraphs: string[] = [];
  for (const chunk of text.replaceAll(/\r\n?/g, "\n").split(/\n[^\S\n]*\n/u)) {
    const lines = chunk.split("\n").filter((line) => line.trim() !== "");
    paragraphs.push(...joinLines(lines));
  }
  return paragraphs
    .map((paragraph) => paragraph.replaceAll(/\s+/gu, " ").trim())
    .filter((paragraph) => paragraph !== "");
}

function joinLines(lines: readonly string[]): readonly string[] {
  if (lines.length < 2 || !isWrapped(lines)) return lines;
  const joined: string[] = [];
  const indents = lines.some(isIndented) && !lines.every(isIndented);
  for (const line of lines) {
    const last = joined.at(-1);
    if (last === undefined || (indents && isIndented(line))) joined.push(line);
    else joined[joined.length - 1] = `${last} ${line}`;
  }
  return joined;
}

function isIndented(line: string): boolean {
  return /^(?:\t| {2})/.test(line);
}

/** Whether most lines break off in the middle of a sentence, as far right as there was room. */
function isWrapped(lines: readonly string[]): boolean {
  const inner = lines.slice(0, -1);
  const lengths = inner.map((line) => line.trim().length);
  if (lengths.some((length) => length > LONGEST_WRAPPED_LINE)) return false;
  const broken = inner.filter((line, index) => {
    const full = (lengths[index] ?? 0) >= LEAST_WRAPPED_LINE;
    const continues = /^\s*\p{Ll}/u.test(lines[index + 1] ?? "");
    return (full || continues) && !/[.!?:。！？]["”’)\]]?\s*$/u.test(line);
  });
  return broken.length > inner.length / 2;
}
