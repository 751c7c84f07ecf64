import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";

/** What is kept of a token: nothing from which it could be guessed back. */
export interface TokenHash {
  readonly salt: string;
  readonly hash: string;
  /** The cost that scrypt was asked for, so that it can go up without locking anybody out. */
  readonly cost: number;
}

/** 32 MB and about a tenth of a second on one core: nothing to an editor, and too much for whoever tries many. */
const COST = 2 ** 15;
const BLOCK = 8;
const LENGTH = 32;

/** 256 bits, which nobody guesses; printed once and kept nowhere. */
export function newToken(): string {
  return `hearsay-${randomBytes(32).toString("base64url")}`;
}

export async function hashToken(token: string): Promise<TokenHash> {
  const salt = randomBytes(16).toString("hex");
  return { salt, hash: (await derive(token, salt, COST)).toString("hex"), cost: COST };
}

/** Takes as long for a name that nobody has (`kept` is null) as for a wrong token. */
export async function isToken(token: string, kept: TokenHash | null): Promise<boolean> {
  const { salt, hash, cost } = kept ?? NOBODY;
  const derived = await derive(token, salt, cost);
  const same = timingSafeEqual(derived, Buffer.from(hash, "hex"));
  return same && kept !== null;
}

const NOBODY: TokenHash = { salt: "0".repeat(32), hash: "0".repeat(2 * LENGTH), cost: COST };

function derive(token: string, salt: string, cost: number): Promise<Buffer> {
  const options = { N: cost, r: BLOCK, p: 1, maxmem: 256 * cost * BLOCK };
  return new Promise((resolve, reject) => {
    scrypt(token, salt, LENGTH, options, (error, key) => (error === null ? resolve(key) : reject(error)));
  });
}
