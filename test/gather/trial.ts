import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect } from "vitest";
import { type Gathered, type GatherOptions, gather } from "../../src/shell/gather/gather.ts";
import { formatProblem } from "../../src/shell/gather/problem.ts";

/** A folder for the files of one test file, made before its tests and removed after them. */
export interface Trial {
  readonly folder: () => string;
  /** Empties the folder. */
  readonly clear: () => void;
  /** Everything that inputs give; names within the folder. */
  readonly gathered: (inputs: readonly string[], options?: GatherOptions) => Promise<Gathered[]>;
  /** One line for each: a problem as people see it, a page as place, format and how it begins. */
  readonly show: (one: Gathered) => string;
  /** Puts the files into the emptied folder, gathers the inputs and compares the lines. */
  readonly check: (
    files: Readonly<Record<string, string | Uint8Array>>,
    inputs: readonly string[],
    expected: readonly string[],
  ) => Promise<void>;
}

export function createTrial(): Trial {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "hearsay-gather-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function gathered(inputs: readonly string[], options: GatherOptions = {}): Promise<Gathered[]> {
    const all: Gathered[] = [];
    const paths = inputs.map((input) =>
      input === "-" || input.startsWith("/") ? input : join(folder, input),
    );
    for await (const one of gather(paths, options)) all.push(one);
    return all;
  }

  function clear(): void {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
  }

  function show(one: Gathered): string {
    if (one.type === "problem") return formatProblem(one.problem).replaceAll(`${folder}/`, "");
    const { page, from } = one;
    const where = `${from.input.replace(`${folder}/`, "")}${from.place === null ? "" : `, ${from.place}`}`;
    return `${where}: ${page.format} ${new TextDecoder().decode(page.body.subarray(0, 30))}`;
  }

  return {
    folder: () => folder,
    clear,
    gathered,
    show,
    async check(files, inputs, expected) {
      clear();
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), content);
      }
      expect((await gathered(inputs)).map(show)).toEqual(expected);
    },
  };
}

export const GOOD = '{"id":"good","text":"Good."}\n';
export const RSS =
  '<rss version="2.0"><channel><title>Q</title><item><title>One</title></item></channel></rss>';
