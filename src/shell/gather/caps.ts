/**
 * The most that one page, one feed or one line of records may hold, unpacked. The largest of the 90 news pages of the
 * extraction set has 1.5 MB; several times that is a page with pictures embedded in it, not more news.
 */
export const PAGE_CAP = 10_000_000;

/**
 * A compressed stream of records may be of any length, but not this many times longer unpacked, once it is past the
 * size where that could be a small honest file. JSON records pack 3 to 20 times; nothing but a trap packs 200 times.
 */
export const BOMB_RATIO = 200;
export const BOMB_FLOOR = 64_000_000;

/** Everything about one address together: robots.txt, redirects, headers and body. In milliseconds. */
export const FETCH_TIME = 10_000;
export const REDIRECT_CAP = 5;

/** RFC 9309 asks for at least 500 KiB; what is beyond is not looked at. */
export const ROBOTS_CAP = 512_000;

/** "12.3 MB", "512 kB", "40 bytes": as people write sizes, in powers of ten. */
export function sizeInWords(bytes: number): string {
  if (bytes >= 1_000_000) return `${(bytes / 1_000_000).toFixed(1)} MB`;
  if (bytes >= 1_000) return `${Math.round(bytes / 1_000)} kB`;
  return `${bytes} bytes`;
}
