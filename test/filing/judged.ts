import { judge, type Provenance } from "../../src/core/provenance/judge.ts";
import { type Telling, tellingsOf } from "../../src/core/provenance/telling.ts";
import { besideOf } from "./material.ts";
import { type Around, OUTLETS, told } from "./told.ts";

/** A matter for cases in which it makes no difference what is told. */
export const BID = "acquisition(acquirer=Acme, target=Beta Foods)";

export type Case = readonly [line: string, around?: Around];

/** The tellings of one rumour in order of publication, and who had it from whom. */
export function judged(cases: readonly Case[]): {
  readonly tellings: readonly Telling[];
  readonly found: Provenance;
} {
  const all = cases.map(([line, around]) => told(line, around));
  const reports = all.flatMap(({ filed }) => filed.map(({ report }) => report));
  const tellings = tellingsOf(reports, "acquisition", besideOf(all));
  return { tellings, found: judge(tellings, OUTLETS) };
}
