import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readPackedLinesOf } from "../scoring/annotated.ts";
import type { SharedRow } from "./shared-texts.ts";

/** A document as labels count in it: `text` is what their offsets are for, `title` is told beside it. */
export interface LabelledDocument {
  readonly title: string | null;
  readonly text: string;
}

/** Finds documents by ids such as "reuters/reuters-12", "polnear/…" and "sentivent/…" in the shared data. */
export function labelledDocuments(data: string): (id: string) => LabelledDocument {
  const lines = new Map<string, ReadonlyMap<string, LabelledDocument>>();
  return (id) => {
    const [corpus = "", name = ""] = id.split(/\/(.*)/s);
    if (corpus === "polnear") return { title: null, text: readFileSync(polnearFile(data, name), "utf8") };
    const file = CORPORA[corpus];
    if (file === undefined) throw new Error(`No corpus is known by the name of "${corpus}".`);
    const known = lines.get(corpus) ?? documentsIn(join(data, file));
    lines.set(corpus, known);
    const found = known.get(name);
    if (found === undefined) throw new Error(`There is no document ${id}.`);
    return found;
  };
}

const CORPORA: Readonly<Record<string, string>> = {
  reuters: "reuters/reuters.jsonl.gz",
  sentivent: "sentivent/events.jsonl.gz",
};

function polnearFile(data: string, name: string): string {
  const files = ["dev", "train"].map((part) => join(data, "polnear", part, "text", `${name}.txt`));
  const file = files.find((path) => existsSync(path));
  if (file === undefined) throw new Error(`There is no document polnear/${name}.`);
  return file;
}

/** The first of several annotations of one document stands for it. */
function documentsIn(path: string): ReadonlyMap<string, LabelledDocument> {
  const documents = new Map<string, LabelledDocument>();
  for (const row of readPackedLinesOf<SharedRow>(path)) {
    const id = row.doc ?? row.id ?? "";
    if (!documents.has(id)) documents.set(id, { title: row.title ?? null, text: row.text });
  }
  return documents;
}
