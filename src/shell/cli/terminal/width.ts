import stringWidth from "string-width";

/** How many columns the text takes on a terminal: two for wide characters, none for styles and combining marks. */
export function columnsOf(text: string): number {
  return stringWidth(text);
}

/** The text with spaces after it until it takes so many columns; longer text stays as it is. */
export function padTo(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - columnsOf(text)));
}

/** The same with the spaces before it, for numbers. */
export function padBefore(text: string, columns: number): string {
  return " ".repeat(Math.max(0, columns - columnsOf(text))) + text;
}
