import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { checkAgainst } from "../../work/draft/check-draft.ts";
import { draftReader } from "../../work/draft/draft-reader.ts";
import { isFromHere } from "../http/same-site.ts";
import { sendPage } from "../http/send-page.ts";
import { turns } from "../http/turns.ts";
import { CheckPage, type CheckTrouble, type Pasted } from "../pages/check-page.tsx";
import { CheckedPage } from "../pages/checked-page.tsx";
import type { Site } from "../site.ts";

/** Of the text, in bytes of UTF-8: a dozen long articles. */
const MOST_TEXT = 100_000;
/** A form writes a byte as three ("%E5"), and names its fields. */
const MOST_FORM = 4 * MOST_TEXT;
const LONGEST_LINE = 2_000;
const TURNS = 20;
const TURNS_IN_SECONDS = 60;

const NOTHING: Pasted = { text: "", headline: "", address: "" };

/** The draft check. What is pasted is answered and forgotten: no store, no log and no cache ever has it. */
export function checkRoutes(site: Site): Hono {
  const reader = draftReader();
  const limit = turns(TURNS, TURNS_IN_SECONDS);
  const trouble = (context: Context, pasted: Pasted, kind: CheckTrouble) =>
    sendPage(context, <CheckPage pasted={pasted} trouble={kind} />, STATUS[kind]);
  return new Hono()
    .get("/check", (context) => sendPage(context, <CheckPage pasted={NOTHING} trouble={null} />))
    .post(
      "/check",
      bodyLimit({ maxSize: MOST_FORM, onError: (context) => trouble(context, NOTHING, "too long") }),
      async (context) => {
        context.header("Cache-Control", "no-store");
        if (!isFromHere(context.req.raw.headers, site.origin)) return trouble(context, NOTHING, "elsewhere");
        const pasted = await pastedIn(context);
        const kind = troubleWith(pasted);
        if (kind !== null) return trouble(context, kind === "too long" ? NOTHING : pasted, kind);
        const wait = limit.take(context);
        if (wait > 0) {
          context.header("Retry-After", String(wait));
          return trouble(context, pasted, "too often");
        }
        const outcome = await reader.read(draftOf(pasted));
        if (outcome.type === "read") {
          const check = await checkAgainst(site.desk, site.knowledge, outcome.read);
          return sendPage(context, <CheckedPage read={outcome.read} check={check} pasted={pasted} />);
        }
        if (outcome.type === "failed") told(outcome.error);
        if (outcome.type === "busy") context.header("Retry-After", "10");
        return trouble(context, pasted, outcome.type);
      },
    );
}

const STATUS = {
  empty: 400,
  address: 400,
  elsewhere: 403,
  "too long": 413,
  "too-much": 422,
  "too often": 429,
  failed: 500,
  busy: 503,
} as const satisfies Record<CheckTrouble, number>;

async function pastedIn(context: Context): Promise<Pasted> {
  const form = await context.req.parseBody().catch(() => ({}) as Record<string, unknown>);
  const field = (name: string): string => {
    const value = form[name];
    return typeof value === "string" ? value.replaceAll("\r\n", "\n") : "";
  };
  return { text: field("text"), headline: field("headline").trim(), address: field("address").trim() };
}

function troubleWith({ text, headline, address }: Pasted): CheckTrouble | null {
  if (!/[\p{L}\p{N}]/u.test(text)) return "empty";
  if (new TextEncoder().encode(text).length > MOST_TEXT) return "too long";
  if (headline.length > LONGEST_LINE || address.length > LONGEST_LINE) return "too long";
  return address === "" || (URL.canParse(address) && /^https?:/i.test(address)) ? null : "address";
}

function draftOf({ text, headline, address }: Pasted) {
  return {
    text,
    headline: headline === "" ? null : headline,
    address: address === "" ? null : address,
    at: new Date().toISOString(),
  };
}

/** The message of an error can hold words of the draft; the name of its class cannot. */
function told(error: string): void {
  process.stderr.write(`hearsay: POST /check: the reader failed (${error})\n`);
}
