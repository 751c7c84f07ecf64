/**
 * Text of a page as it may go to a terminal: without control characters, white space closed up to single blanks. A page
 * must not be able to move the cursor, set a title or turn the writing direction of what the desk prints.
 */
export function closedUp(text: string): string {
  return text.replaceAll(CONTROLS, "").replaceAll(/\s+/gu, " ");
}

/** The same, without blanks at the ends. */
export function onOneLine(text: string): string {
  return closedUp(text).trim();
}

/** The paragraphs of a text, each on one line; a blank line or a line feed parts them. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\n\s*/u)
    .map(onOneLine)
    .filter((paragraph) => paragraph !== "");
}

// C0 and C1 controls but tab, line feed and carriage return (those are white space), and the marks that turn direction.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
