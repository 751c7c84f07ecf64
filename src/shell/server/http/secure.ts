import { createMiddleware } from "hono/factory";

/**
 * Nothing on a page comes from elsewhere or runs that we did not write: no inline script, no inline style, no frame but a
 * card that others embed, no form that leads away. Data blocks (JSON-LD) are no scripts, and are let be.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
];

/** Browsers keep a 301 for good when nothing is said, and an editor can undo the merge that it speaks of. */
const ASK_AGAIN = "no-cache";

const NOT_FRAMED = "frame-ancestors 'none'";

export const secure = createMiddleware(async (context, next) => {
  await next();
  const { headers } = context.res;
  if (!headers.has("Content-Security-Policy")) headers.set("Content-Security-Policy", policy(NOT_FRAMED));
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", ASK_AGAIN);
  headers.set("X-Content-Type-Options", "nosniff");
  headers.set("Referrer-Policy", "same-origin");
  headers.set("Cross-Origin-Opener-Policy", "same-origin");
  headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), interest-cohort=()");
});

/** The policy with this rule of who may frame the page. */
export function policy(framing: string): string {
  return [...POLICY, framing].join("; ");
}
