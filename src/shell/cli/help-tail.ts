import { EXIT } from "./exit-codes.ts";

export interface Example {
  readonly line: string;
  readonly does: string;
}

/** What follows the options in the help of a command: examples, and what its exit codes mean. */
export function helpTail(examples: readonly Example[], codes: readonly (keyof typeof MEANINGS)[]): string {
  const lines = examples.flatMap(({ line, does }) => [`  $ ${line}`, `      ${does}`]);
  const meanings = codes.map((code) => `  ${String(EXIT[code]).padEnd(3)} ${MEANINGS[code]}`);
  return ["", "Examples:", ...lines, "", "Exit codes:", ...meanings].join("\n");
}

const MEANINGS = {
  ok: "all well",
  failed: "finished, but something failed: standard error names it",
  usage: "the command was not understood",
  notFound: "the desk has nothing by that name",
  desk: "the desk could not be opened, or someone else is writing on it",
  interrupted: "interrupted; nothing acknowledged is lost",
} as const;
