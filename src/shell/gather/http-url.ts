/**
 * The address in full, or null when it is none of the web: a page's `url` is where it was published and never a path.
 *
 * @param base what a relative address is relative to; null when nothing is known of it
 */
export function httpUrl(address: string | null | undefined, base: string | null): string | null {
  if (address === null || address === undefined || address.trim() === "") return null;
  try {
    const url = base === null ? new URL(address.trim()) : new URL(address.trim(), base);
    return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
  } catch {
    return null;
  }
}
