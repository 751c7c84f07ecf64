// Compiles `src` to `dist`, which is what users install and what `npm start` runs.
//
//   node scripts/build-dist.mjs     builds, needed or not
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const dist = join(root, "dist");
const workshop = join(root, ".hearsay-setup");

if (process.argv[1] === fileURLToPath(import.meta.url)) build();

/** Builds when anything that goes into `dist` differs from what it was last made of. */
export function buildWhenStale() {
  if (recordedFingerprint() !== fingerprint()) build();
}

/**
 * Compiles beside `dist` and then swaps the folders, so that a failed build leaves the old one standing and a command
 * that is running meets a whole `dist`.
 */
function build() {
  const made = fingerprint();
  const next = join(workshop, `dist-${process.pid}`);
  const old = join(workshop, `old-${process.pid}`);
  mkdirSync(workshop, { recursive: true });
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const { status } = spawnSync(process.execPath, [tsc, "-p", "tsconfig.build.json", "--outDir", next], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) {
    rmSync(next, { recursive: true, force: true });
    console.error("The build failed: tsc says why above.");
    process.exit(1);
  }
  for (const file of readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).filter(isServed)) {
    mkdirSync(dirname(join(next, file)), { recursive: true });
    copyFileSync(join(root, "src", file), join(next, file));
  }
  const command = join(next, "shell/cli/main.js");
  if (existsSync(command)) chmodSync(command, 0o755);
  writeFileSync(join(next, ".fingerprint"), made);
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(next, dist);
  rmSync(old, { recursive: true, force: true });
}

function isCode(file) {
  return /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file);
}

/** What browsers are given as it is: style, and the one script. */
function isServed(file) {
  return /\.(?:css|js)$/.test(file);
}

function recordedFingerprint() {
  const path = join(dist, ".fingerprint");
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

/** Hash over names and contents of all that `dist` is made of; times of files say little after a checkout. */
function fingerprint() {
  const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((file) => isCode(file) || isServed(file))
    .map((file) => join("src", file));
  const hash = createHash("sha256");
  for (const file of [...sources.sort(), "tsconfig.json", "tsconfig.build.json", "package-lock.json"]) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update("\0");
  }
  return hash.digest("hex");
}
