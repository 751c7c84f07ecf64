import { parseHtml } from "./parse-html.ts";
import { textOf } from "./tree.ts";

/** A value that was escaped twice ("Beta&amp;#8217;s" in an attribute), as readers should see it. */
export function decodeTwice(value: string): string {
  return /&(?:#\d+|#x[\da-f]+|[a-z]{2,8});/i.test(value) ? textOf(parseHtml(value).root) : value;
}
