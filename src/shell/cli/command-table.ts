import type { Command } from "commander";

/** A command by name and summary, which are shown without loading it. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  /** Gives the function that puts arguments, options, help and action on the command. */
  readonly load: () => Promise<(command: Command) => Command>;
}

/** Every command of `hearsay`, in the order of the help: from a page to the board, an editor's word, then looking after the desk. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: "demo",
    summary: "read the sample that comes with Hearsay and print the board",
    load: async () => (await import("./commands/demo.ts")).defineDemo,
  },
  {
    name: "read",
    summary: "print the claims of pages",
    load: async () => (await import("./commands/read.ts")).defineRead,
  },
  {
    name: "text",
    summary: "print the readable text of pages",
    load: async () => (await import("./commands/text.ts")).defineText,
  },
  {
    name: "ingest",
    summary: "read pages and file their claims on a desk",
    load: async () => (await import("./commands/ingest.ts")).defineIngest,
  },
  {
    name: "board",
    summary: "list the rumours of a desk, newest report first",
    load: async () => (await import("./commands/board.ts")).defineBoard,
  },
  {
    name: "show",
    summary: "print a rumour with its reports in order of time",
    load: async () => (await import("./commands/show.ts")).defineShow,
  },
  {
    name: "ask",
    summary: "ask about a sentence: what tells of it, and for or against",
    load: async () => (await import("./commands/ask.ts")).defineAsk,
  },
  {
    name: "changes",
    summary: "list what came to be believed otherwise, and on whose word",
    load: async () => (await import("./commands/changes.ts")).defineChanges,
  },
  {
    name: "explain",
    summary: "say why: what each stage made of a page, a claim or a report",
    load: async () => (await import("./commands/explain.ts")).defineExplain,
  },
  {
    name: "search",
    summary: "find documents of a desk by their words",
    load: async () => (await import("./commands/search.ts")).defineSearch,
  },
  {
    name: "review",
    summary: "list reports that may stand in the wrong rumour",
    load: async () => (await import("./commands/review.ts")).defineReview,
  },
  {
    name: "merge",
    summary: "read one rumour under another, by an editor's word",
    load: async () => (await import("./commands/merge.ts")).defineMerge,
  },
  {
    name: "split",
    summary: "undo a merge, or make a rumour of its own out of some reports",
    load: async () => (await import("./commands/split.ts")).defineSplit,
  },
  {
    name: "move",
    summary: "move reports to the rumour they belong to",
    load: async () => (await import("./commands/move.ts")).defineMove,
  },
  {
    name: "rename",
    summary: "call a rumour by a plain sentence of an editor's",
    load: async () => (await import("./commands/rename.ts")).defineRename,
  },
  {
    name: "reopen",
    summary: "open a rumour again that was settled",
    load: async () => (await import("./commands/reopen.ts")).defineReopen,
  },
  {
    name: "export",
    summary: "print rumours, documents or ledger entries as JSON lines",
    load: async () => (await import("./commands/export.ts")).defineExport,
  },
  {
    name: "serve",
    summary: "publish a desk as pages, feeds and an API",
    load: async () => (await import("./commands/serve.ts")).defineServe,
  },
  {
    name: "editor",
    summary: "say who may use the editor's corner of the site",
    load: async () => (await import("./commands/editor.ts")).defineEditor,
  },
  {
    name: "verify",
    summary: "check the whole ledger from outside",
    load: async () => (await import("./commands/verify.ts")).defineVerify,
  },
  {
    name: "rebuild",
    summary: "make what readers see again from the ledger",
    load: async () => (await import("./commands/rebuild.ts")).defineRebuild,
  },
];
