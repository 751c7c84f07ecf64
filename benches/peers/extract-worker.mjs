// Takes pages apart with one of the peers, in a worker thread: { peer, html } → length of the main text.
import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";

// Defuddle complains of every page with broken JSON-LD; that is the pages' affair, not the table's.
console.error = () => undefined;

export async function extract({ peer, html }) {
  const { document } = parseHTML(html);
  if (peer === "readability") return new Readability(document).parse()?.textContent?.length ?? 0;
  const { content } = await Defuddle(document, "https://example.com/");
  return content.length;
}
