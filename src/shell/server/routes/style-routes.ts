import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Hono } from "hono";
import { shortHash } from "../../../core/base/hash.ts";

const folder = join(import.meta.dirname, "../style");

/** The style sheets in the order of their names, as one. */
const STYLE = readdirSync(folder)
  .filter((file) => file.endsWith(".css"))
  .sort()
  .map((file) => readFileSync(join(folder, file), "utf8"))
  .join("\n");

/** Its address names what is in it, so that browsers may keep it for ever. */
export const STYLE_PATH = `/style/${shortHash(STYLE)}.css`;

const FOR_EVER = "public, max-age=31536000, immutable";

export function styleRoutes(): Hono {
  return new Hono().get(STYLE_PATH, (context) =>
    context.body(STYLE, 200, { "Content-Type": "text/css; charset=utf-8", "Cache-Control": FOR_EVER }),
  );
}
