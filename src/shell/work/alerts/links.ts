import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { Visitors } from "../../store/visitors/visitors.ts";

const KEY = { kind: "place", key: "link-key" } as const;

/** What a link lets its reader do; a link for the one is none for the other. */
export type LinkPurpose = "confirm" | "unsubscribe";

/** `until` is an instant; "" for a link that never expires. */
export async function linkToken(
  visitors: Visitors,
  purpose: LinkPurpose,
  id: string,
  until: string,
): Promise<string> {
  const words = `${id}|${until}`;
  return `${Buffer.from(words).toString("base64url")}.${sign(await keyOf(visitors), purpose, words)}`;
}

/** The id that a link is about; null when this site did not sign it for that, or it has expired. */
export async function idInLink(
  visitors: Visitors,
  purpose: LinkPurpose,
  token: string,
  now: Date,
): Promise<string | null> {
  const [coded = "", signature = ""] = token.slice(0, 500).split(".", 2);
  const words = Buffer.from(coded, "base64url").toString();
  const expected = Buffer.from(sign(await keyOf(visitors), purpose, words));
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const [id = "", until = ""] = words.split("|", 2);
  return until === "" || until > now.toISOString() ? id : null;
}

function sign(key: string, purpose: LinkPurpose, words: string): string {
  return createHmac("sha256", Buffer.from(key, "hex")).update(`${purpose}|${words}`).digest("base64url");
}

/** Of this site alone, made when it is first needed; whoever comes first makes it. */
async function keyOf(visitors: Visitors): Promise<string> {
  const there = await visitors.row(KEY.kind, KEY.key);
  if (there !== null) return there.kept as string;
  await visitors.change({ add: [{ ...KEY, due: "", kept: randomBytes(32).toString("hex") }] });
  return (await visitors.row(KEY.kind, KEY.key))?.kept as string;
}
