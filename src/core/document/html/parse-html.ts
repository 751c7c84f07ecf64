import { Tokenizer } from "htmlparser2";
import { createTreeBuilder, type ParsedHtml } from "./tree-builder.ts";

/**
 * Parses tag soup in one pass. Total: any string gives a tree. Takes time linear in the length of `html`, whatever is in
 * it; the package's own parser does not, for it searches a stack of any depth on every end tag, so only its tokenizer
 * is used.
 */
export function parseHtml(html: string): ParsedHtml {
  const builder = createTreeBuilder(html);
  const tokenizer = new Tokenizer({}, builder.callbacks);
  tokenizer.write(html);
  tokenizer.end();
  return builder.finish();
}
