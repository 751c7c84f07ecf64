import type { LinearModel } from "../src/core/base/linear-model.ts";

/**
 * A model as its table under knowledge/weights/: what is said of it, one line each behind "#", then what
 * `src/core/base/parse-model.ts` reads. Features stand in the order of their names.
 */
export function weightsFile(model: LinearModel, said: readonly string[]): string {
  const features = [...model.weights].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...said.map((line) => `# ${line}`),
    ["labels", ...model.labels].join("\t"),
    ["biases", ...model.biases].join("\t"),
    ["levels", ...model.levels].join("\t"),
    ...features.map(([name, held]) =>
      [name, ...held.map(({ label, weight }) => `${label}:${weight}`)].join("\t"),
    ),
    "",
  ].join("\n");
}
