import { createHash } from "node:crypto";

/** SHA-256 in lower-case hexadecimal, 64 characters. */
export type Hash = string;

export function hashOf(content: string | Uint8Array): Hash {
  return createHash("sha256").update(content).digest("hex");
}

/** The first 16 hexadecimal digits (64 bits) of the hash of the parts: enough to name things, short enough to type. */
export function shortHash(...parts: readonly string[]): string {
  return hashOf(JSON.stringify(parts)).slice(0, 16);
}
