import { readFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";

/** What numbers of this run have to be read with. */
export function machine(): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const day = new Date().toISOString().slice(0, 10);
  return `${day} · hearsay ${versionOf("..")} · Node ${process.version} · ${cpus().length} cores ${cpu?.model ?? ""} · ${memory} GB`;
}

export function versionOfPackage(name: string): string {
  return `${name} ${versionOf(join("../node_modules", name))}`;
}

function versionOf(folder: string): string {
  const path = join(import.meta.dirname, folder, "package.json");
  return (JSON.parse(readFileSync(path, "utf8")) as { readonly version: string }).version;
}
