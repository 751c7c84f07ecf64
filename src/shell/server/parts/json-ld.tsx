import { raw } from "hono/html";

/** A block of linked data for machines. Nothing in it can end the block: "<" is written as its number. */
export function JsonLd({ value }: { readonly value: Readonly<Record<string, unknown>> }) {
  const json = JSON.stringify(value).replaceAll("<", "\\u003c");
  return <script type="application/ld+json">{raw(json)}</script>;
}
