import type { LabelWeight, LinearModel } from "./linear-model.ts";

/**
 * Reads a model from its table under knowledge/weights/. Lines with "#" say what was learned, from what and how well;
 * then a line each for labels, biases and levels; then a line a feature, with "label:weight" by the number of the label.
 * Throws when one of the first three lines is missing or a number is none, since a broken table is a broken package.
 */
export function parseModel(tsv: string, name: string): LinearModel {
  const heads = new Map<string, readonly string[]>();
  const weights = new Map<string, readonly LabelWeight[]>();
  for (const line of tsv.split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    const [first = "", ...cells] = line.split("\t");
    if (HEADS.has(first)) heads.set(first, cells);
    else
      weights.set(
        first,
        cells.map((cell) => weightOf(cell, name)),
      );
  }
  const headOf = (head: string): readonly string[] => {
    const cells = heads.get(head);
    if (cells === undefined) throw new Error(`The weights "${name}" have no line of ${head}.`);
    return cells;
  };
  return {
    labels: headOf("labels"),
    biases: headOf("biases").map((cell) => numberOf(cell, name)),
    levels: headOf("levels").map((cell) => numberOf(cell, name)),
    weights,
  };
}

const HEADS = new Set(["labels", "biases", "levels"]);

function weightOf(cell: string, name: string): LabelWeight {
  const [label = "", weight = ""] = cell.split(":");
  return { label: numberOf(label, name), weight: numberOf(weight, name) };
}

function numberOf(cell: string, name: string): number {
  const value = Number(cell);
  if (cell === "" || Number.isNaN(value))
    throw new Error(`The weights "${name}" hold "${cell}" for a number.`);
  return value;
}
