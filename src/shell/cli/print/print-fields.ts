import { indented, widest } from "../terminal/columns.ts";
import type { Style } from "../terminal/style.ts";
import { wrap } from "../terminal/wrap.ts";
import type { Field } from "./claim-fields.ts";

const GAP = 2;

/** Labels in one column, values wrapped in the next. */
export function printFields(fields: readonly Field[], columns: number, style: Style): readonly string[] {
  const margin = widest(fields.map((field) => field.label)) + GAP;
  return fields.flatMap((field) =>
    indented(wrap(field.value, columns - margin), margin, style.faint(field.label)),
  );
}
