import { Command, CommanderError } from "commander";
import { COMMANDS, type CommandEntry } from "./command-table.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import { exitCodeFor } from "./failure.ts";
import { packageVersion } from "./package-folder.ts";

/** Runs one command line (without node and script) and returns the exit code. What is printed goes to the process's streams. */
export async function runProgram(words: readonly string[]): Promise<ExitCode> {
  try {
    const program = await programFor(words);
    if (words.length === 0) program.outputHelp();
    else await program.parseAsync(words, { from: "user" });
    return EXIT.ok;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    return exitCodeFor(error);
  }
}

/** The whole program with every command loaded: what the documentation is checked against. */
export async function wholeProgram(): Promise<Command> {
  const program = emptyProgram();
  for (const entry of COMMANDS) program.addCommand(await loaded(entry, program));
  return program;
}

/**
 * The program with the one command that is asked for. The others are there by name and summary only, since loading what
 * they need would take longer than most commands run.
 */
async function programFor(words: readonly string[]): Promise<Command> {
  const program = emptyProgram();
  for (const entry of COMMANDS) {
    program.addCommand(
      words.includes(entry.name)
        ? await loaded(entry, program)
        : new Command(entry.name).summary(entry.summary),
    );
  }
  return program;
}

async function loaded(entry: CommandEntry, program: Command): Promise<Command> {
  const define = await entry.load();
  return define(new Command(entry.name).summary(entry.summary).copyInheritedSettings(program));
}

function emptyProgram(): Command {
  return new Command("hearsay")
    .description(
      "Reads the news and keeps the record of rumours about companies: who claims what, how surely, on whose word, who had it first, and what became of it.",
    )
    .version(packageVersion(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print help; after a command, its options and examples")
    .showHelpAfterError("(hearsay --help lists the commands, hearsay COMMAND --help their options)")
    .configureOutput({ outputError: (line, write) => write(line.replace(/^error: /, "hearsay: ")) })
    .exitOverride();
}
