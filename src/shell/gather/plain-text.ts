import { Parser } from "htmlparser2";

/** The text of a line of HTML, such as a feed's title: without tags, entities resolved. "a < b" stays as it is. */
export function plainText(html: string): string {
  if (!/[<&]/.test(html)) return html;
  const words: string[] = [];
  const parser = new Parser({ ontext: (text) => words.push(text) }, { decodeEntities: true });
  parser.end(html);
  return words.join("");
}
