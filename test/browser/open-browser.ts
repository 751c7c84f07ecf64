import { type Browser, chromium } from "playwright-core";
import { chromiumPath } from "./chromium-path.ts";

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The system's Chromium, headless, with a fresh profile. */
export function openBrowser(): Promise<Browser> {
  const path = chromiumPath();
  if (path === null) throw new Error("Chromium is not installed: `npm test` installs it, as root on Debian.");
  return chromium.launch({ executablePath: path, headless: true, args: QUIET });
}
