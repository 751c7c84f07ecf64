import { mkdirSync, type Stats, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { DeskUnusableError } from "../errors.ts";

/**
 * Makes the folder and those above it that are missing, one by one: node's own `recursive` tries for ever where the
 * system makes no folders, as in /proc.
 */
export function makeFolder(folder: string): void {
  for (const path of missingFolders(folder)) makeOne(path, folder);
}

/** The folder for a desk is no file; whether it is there does not matter yet. */
export function expectNoFile(folder: string): void {
  if (standing(folder, folder)?.isDirectory() === false) {
    throw new DeskUnusableError(`${folder} is a file, not a folder; choose another with --data.`);
  }
}

/** The folder and those above it that are not there yet, the outermost first. */
function missingFolders(folder: string): readonly string[] {
  const missing: string[] = [];
  for (let path = resolve(folder); ; path = dirname(path)) {
    const there = standing(path, folder);
    if (there?.isDirectory()) return missing;
    if (there !== null) throw cannotBeMade(folder, `${path} is a file, not a folder`);
    missing.unshift(path);
  }
}

/** What stands at the path; null when nothing does. */
function standing(path: string, folder: string): Stats | null {
  try {
    return statSync(path);
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    throw cannotBeMade(folder, reasonFor(code, path), error);
  }
}

function makeOne(path: string, folder: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    const code = codeOf(error);
    // Someone else was quicker.
    if (code === "EEXIST" && standing(path, folder)?.isDirectory()) return;
    throw cannotBeMade(folder, reasonFor(code, path), error);
  }
}

function cannotBeMade(folder: string, reason: string, cause?: unknown): DeskUnusableError {
  return new DeskUnusableError(
    `The folder ${folder} cannot be made: ${reason}. Choose another with --data.`,
    cause === undefined ? {} : { cause },
  );
}

function reasonFor(code: string, path: string): string {
  switch (code) {
    case "EACCES":
    case "EPERM":
      return `you may not write in ${dirname(path)}`;
    case "EROFS":
      return `${dirname(path)} is on a disk that may only be read`;
    case "ENOENT":
      return `the system makes no folders in ${dirname(path)}`;
    case "EEXIST":
      return `${path} leads to nothing`;
    case "ENOSPC":
    case "EDQUOT":
      return "the disk is full";
    case "ENAMETOOLONG":
      return "the name is too long";
    case "ELOOP":
      return `${path} leads back to itself`;
    default:
      return `the system refuses ${path} with ${code}`;
  }
}

function codeOf(error: unknown): string {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return code ?? String(error);
}
