import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Claim, Reason } from "../../src/core/claim/claim.ts";
import { read } from "../../src/index.ts";
import { hearsay } from "./hearsay.ts";

// Invariant 12 at work: our telling of the founding document, asked why, field by field.
const page = join(import.meta.dirname, "../../sample/xiaomi-nokia/D02-mobipicker.html");
const { claims, document } = read({ html: readFileSync(page) });
const printed = hearsay(["explain", page]);

test("the founding document has the claims that it is known for", () => {
  expect(claims.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["acquisition", "partnership"]));
});

test.each(claims.map((claim) => [`${claim.kind} in “${claim.evidence.quote}”`, claim] as const))(
  "every field of the %s is justified",
  (_, claim) => {
    const justified = new Set(claim.because.map(({ field }) => field));
    expect(fieldsOf(claim).filter((field) => !justified.has(field))).toEqual([]);
    for (const { span } of claim.because) {
      if (span !== null) expect(document.text.slice(span.start, span.end)).not.toBe("");
    }
    expect(printed.stdout).toContain(claim.id);
    for (const { rule } of claim.because) expect(onOneLine(printed.stdout)).toContain(rule);
  },
);

test("asking why fails nowhere", () => {
  expect(printed.stderr).toBe("");
  expect(printed.code).toBe(0);
});

/** The fields that say something. A report that is a plain report needs no reason for being one. */
function fieldsOf(claim: Claim): Reason["field"][] {
  return [
    "kind",
    "stage",
    "certainty",
    "attribution",
    ...(claim.modality === "report" ? [] : (["modality"] as const)),
    ...(claim.time === null ? [] : (["time"] as const)),
    ...(claim.amount === null ? [] : (["amount"] as const)),
    ...(claim.main ? (["main"] as const) : []),
  ];
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ");
}
