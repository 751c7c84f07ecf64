import { basename, dirname, relative } from "node:path";

/**
 * How this program was started, for commands that can be copied: by its name when it is installed, by npx from the
 * packages of a project, by npm from the sources, else by node and the path to the script.
 */
export function commandAsTyped(script: string, folder: string): string {
  if (basename(script) === "hearsay") return basename(dirname(script)) === ".bin" ? "npx hearsay" : "hearsay";
  if (script.endsWith(".ts")) return "npm run dev --";
  const path = relative(folder, script);
  return `node ${quotedForShell(path.startsWith("..") ? script : path)}`;
}

export function quotedForShell(path: string): string {
  return /^[\w@%+=:,./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
