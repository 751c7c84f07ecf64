import { DATA_LICENCE } from "../../wording/licence.ts";
import type { DeskNumbers } from "./exports-page.tsx";

/** The desk as schema.org has a data set. */
export function datasetLd({ head }: DeskNumbers, origin: string): Readonly<Record<string, unknown>> {
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: "Hearsay: the record of rumours about companies",
    description:
      "Rumours about companies with who reported them, who had them first, how many knew, and what became of them.",
    url: `${origin}/data`,
    license: DATA_LICENCE.url,
    isAccessibleForFree: true,
    ...(head === null
      ? {}
      : { version: String(head.seq), dateModified: head.enteredAt, identifier: head.hash }),
    distribution: [
      {
        "@type": "DataDownload",
        encodingFormat: "application/x-ndjson",
        contentUrl: `${origin}/export/rumours.jsonl`,
      },
      { "@type": "DataDownload", encodingFormat: "text/csv", contentUrl: `${origin}/export/rumours.csv` },
    ],
  };
}
