import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { VOICE_TYPES } from "../src/core/claim/attribution.ts";
import { CERTAINTIES, MODALITIES, STAGES } from "../src/core/claim/claim.ts";
import { CLAIM_KINDS } from "../src/core/claim/kinds.ts";
import { EXIT } from "../src/shell/cli/exit-codes.ts";
import { wholeProgram } from "../src/shell/cli/program.ts";
import { PROBLEMS } from "../src/shell/gather/problem.ts";

const root = join(import.meta.dirname, "..");
const guide = textOf("docs/claims.md");
const commands = textOf("docs/commands.md");

test.each(Object.entries(CLAIM_KINDS))(
  "the guide has the kind %s, its roles and an example",
  (kind, { roles }) => {
    const row = guide.split("\n").find((line) => line.startsWith(`| \`${kind}\` |`));
    expect(row).toBeDefined();
    for (const role of roles) expect(row).toContain(role);
    expect(guide).toContain(`\n- \`${kind}\`: `);
  },
);

test.each([...STAGES, ...CERTAINTIES, ...MODALITIES, ...VOICE_TYPES])("the guide explains %s", (word) => {
  expect(guide).toContain(`\`${word}\``);
});

const program = await wholeProgram();

test.each(program.commands.map((command) => command.name()))("docs/commands.md has hearsay %s", (name) => {
  expect(commands).toContain(`hearsay ${name}`);
});

const options = program.commands.flatMap((command) =>
  command.options.map((option) => [command.name(), option.long ?? option.flags] as const),
);

test.each(options)("docs/commands.md has hearsay %s %s", (name, option) => {
  expect(sectionOf(commands, name)).toContain(option);
});

test.each(program.commands.map((command) => [command.name(), command] as const))(
  "hearsay %s has a summary, help and examples",
  (_name, command) => {
    let help = "";
    command.configureOutput({ writeOut: (text) => (help += text) });
    command.outputHelp();
    expect(command.summary()).not.toBe("");
    expect(help).toMatch(/examples?:?/i);
  },
);

test.each(Object.entries(EXIT))("docs/commands.md explains the exit code for %s", (_name, code) => {
  expect(commands).toMatch(new RegExp(`\\| *\`?${code}\`? *\\|`));
});

const variables = [...textOf("src/shell/config.ts").matchAll(/env\["(\w+)"\]/g)].map(
  (match) => match[1] ?? "",
);

test.each([...new Set(variables)])("docs/commands.md has the variable %s", (variable) => {
  expect(commands).toContain(variable);
});

test.each(Object.keys(PROBLEMS))("docs/inputs.md has the problem %s", (code) => {
  expect(textOf("docs/inputs.md")).toContain(`\`${code}\``);
});

const ledgerEvents = [...textOf("src/core/ledger/event.ts").matchAll(/readonly type: "(\w+)"/g)].map(
  (match) => match[1] ?? "",
);

test.each(ledgerEvents)("the documents explain the ledger event %s", (name) => {
  expect(ledgerEvents.length).toBeGreaterThan(0);
  expect(textOf("docs/ledger.md")).toContain(`\`${name}\``);
});

// docs/invariants.md numbers them as the domain does; what is bold is the name of a test.
const invariants = textOf("docs/invariants.md").replaceAll(/\n {2,}/g, " ");
const sentences = [...invariants.matchAll(/\*\*(.+?)\*\*/g)]
  .map((match) => bare(match[1] ?? ""))
  .filter((sentence) => sentence !== "Bold");

test("the invariants are all there", () => {
  expect([...invariants.matchAll(/^\d+\. /gm)].length).toBe(12);
});

test.each(sentences)("a test is named: %s", (sentence) => {
  expect(testNames()).toContain(sentence);
});

test.each(pages())("%s links only to what is there", (page) => {
  const targets = [...textOf(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(
    (match) => match[1] ?? "",
  );
  const missing = targets.filter((target) => !isThere(join(root, page, "..", target)));
  expect(missing).toEqual([]);
});

/** From the heading that names the command to the next heading of its level. */
function sectionOf(text: string, command: string): string {
  const heading = new RegExp(`^(#+) .*\\bhearsay ${command}\\b.*$`, "m").exec(text);
  if (heading === null) return "";
  const rest = text.slice(heading.index + heading[0].length);
  const next = new RegExp(`^#{1,${heading[1]?.length ?? 1}} `, "m").exec(rest);
  return next === null ? rest : rest.slice(0, next.index);
}

function testNames(): string[] {
  return ["src", "test"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .flatMap((file) => [
        ...textOf(join(folder, file)).matchAll(
          /\b(?:test|describe)(?:\.\w+(?:\([^)]*\))?)*\(\s*(["`])(.+?)\1/g,
        ),
      ])
      .map((match) => bare(match[2] ?? "")),
  );
}

/** A sentence as a name: without its full stop, and without the place it is tried on ("…, in SQLite"). */
function bare(sentence: string): string {
  return sentence.replace(/\.$|, in (?:SQLite|PostgreSQL)$/, "");
}

function pages(): string[] {
  const under = (folder: string) =>
    readdirSync(join(root, folder), { encoding: "utf8", recursive: folder !== "." })
      .filter((file) => file.endsWith(".md"))
      .map((file) => join(folder, file));
  return [...under("."), ...under("docs"), ...under("sample")];
}

function isThere(path: string): boolean {
  try {
    readFileSync(path);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EISDIR";
  }
}

function textOf(path: string): string {
  return readFileSync(join(root, path), "utf8");
}
