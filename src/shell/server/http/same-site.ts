const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Whether browsers keep a `Secure` cookie that this site sets: over https, or on this very machine. */
export function keepsSecureCookies(origin: string): boolean {
  const { protocol, hostname } = new URL(origin);
  return protocol === "https:" || LOOPBACK.has(hostname);
}

/**
 * Whether a form was sent from a page of this site. Every browser says from where with what it posts; whoever says nothing
 * is refused.
 */
export function isFromHere(headers: Headers, siteOrigin: string): boolean {
  const [origin, fetched] = [headers.get("origin"), headers.get("sec-fetch-site")];
  if (fetched !== null && fetched !== "same-origin") return false;
  return origin === null ? fetched === "same-origin" : isSame(origin, siteOrigin);
}

/** This machine goes by several names, and the site is told one of them. */
function isSame(origin: string, siteOrigin: string): boolean {
  if (origin === siteOrigin) return true;
  if (!URL.canParse(origin)) return false;
  const [from, here] = [new URL(origin), new URL(siteOrigin)];
  return (
    from.protocol === here.protocol &&
    from.port === here.port &&
    LOOPBACK.has(from.hostname) &&
    LOOPBACK.has(here.hostname)
  );
}

/** Whether a browser sent this from a page of another site; programs, which say nothing of the kind, are let be. */
export function isFromElsewhere(headers: Headers, siteOrigin: string): boolean {
  const saysNothing = headers.get("origin") === null && headers.get("sec-fetch-site") === null;
  return !saysNothing && !isFromHere(headers, siteOrigin);
}
