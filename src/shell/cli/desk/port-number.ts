import { InvalidArgumentError } from "commander";

/** Where a site is looked for when nobody says otherwise. */
export const DEFAULT_PORT = 4180;

/** For options that take a port. */
export function portNumber(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new InvalidArgumentError("It must be a number from 0 to 65535.");
}
