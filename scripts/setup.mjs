// Makes a fresh clone ready: Node new enough, dependencies as locked, `dist` as fresh as `src`.
//
//   node scripts/setup.mjs          Node and dependencies
//   node scripts/setup.mjs build    … and `dist`, when a source has changed since it was built
//
// npm runs this before there is a node_modules folder, so it uses nothing but Node itself, and syntax that
// an old Node still understands well enough to print the first message.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const NEEDED = [20, 19];

requireNode();
if (!isInstalled()) installAsLocked();
if (process.argv[2] === "build") {
  const { buildWhenStale } = await import("./build-dist.mjs");
  buildWhenStale();
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [neededMajor, neededMinor] = NEEDED;
  if (major > neededMajor || (major === neededMajor && minor >= neededMinor)) return;
  stop(
    `Hearsay needs Node ${NEEDED.join(".")} or newer; this is ${process.version}. Install a newer Node and try again.`,
  );
}

/**
 * Whether node_modules holds what the lock file says. npm leaves a record of the tree it laid in
 * `node_modules/.package-lock.json`, written last, so an install that was cut short is seen too. Packages of other
 * platforms are optional in the lock file and absent from that record.
 */
function isInstalled() {
  const laid = join(root, "node_modules/.package-lock.json");
  if (!existsSync(laid)) return false;
  const locked = packagesOf(join(root, "package-lock.json"));
  const installed = packagesOf(laid);
  const differs = (path) => locked[path]?.integrity !== installed[path]?.integrity;
  const wanted = Object.keys(locked).filter((path) => path !== "" && !locked[path].optional);
  return !wanted.some(differs) && !Object.keys(installed).some(differs);
}

function packagesOf(path) {
  return JSON.parse(readFileSync(path, "utf8")).packages;
}

function installAsLocked() {
  console.log("Installing the dependencies as locked (npm ci) …");
  const npm = process.env.npm_execpath;
  const [command, first] = npm === undefined ? ["npm", []] : [process.execPath, [npm]];
  const { status } = spawnSync(command, [...first, "ci", "--include=dev"], { cwd: root, stdio: "inherit" });
  if (status !== 0) stop("npm ci failed: the lines above say why. Is the package registry reachable?");
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
