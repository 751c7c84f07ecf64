import { z } from "@hono/zod-openapi";
import { isCursor } from "../../store/facet-cursor.ts";

const LONGEST_WORDS = 300;
const LONGEST_KEY = 200;
const LONGEST_CURSOR = 400;
const MOST = 100;

export const NOTHING = z.strictObject({});

export function idParam(what: string, example: string) {
  return z.string().min(1).max(LONGEST_KEY).openapi({ description: what, example });
}

export function limitParam(usual: number, most = MOST) {
  return z
    .string()
    .regex(/^[1-9]\d{0,3}$/, `must be a whole number from 1 to ${most}, such as ${usual}`)
    .transform(Number)
    .pipe(z.number().max(most, `must be at most ${most}; follow "next" for more`))
    .default(usual)
    .openapi({
      type: "integer",
      minimum: 1,
      maximum: most,
      default: usual,
      description: `How many at most; ${usual} when nothing is said`,
      example: 2,
    });
}

export const cursorParam = z
  .string()
  .max(LONGEST_CURSOR)
  .refine(isCursor, 'must be the "cursor" of an address that the API gave as "next"')
  .optional()
  .openapi({ description: 'Where the page begins: taken from "next", and not to be made up' });

export const dayParam = z.iso
  .date("must be a day of the calendar such as 2017-07-05")
  .openapi({ example: "2017-07-05" });

export const wordsParam = z
  .string()
  .min(1)
  .max(LONGEST_WORDS)
  .regex(/[\p{L}\p{N}]/u, "must hold a word");

export function keyParam(example: string) {
  return z.string().min(1).max(LONGEST_KEY).openapi({ example });
}
