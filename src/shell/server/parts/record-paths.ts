/** Where the page of a company, an outlet or a voice stands, by the key that reports carry. */
export function companyPath(key: string): string {
  return `/companies/${escaped(key)}`;
}

export function outletPath(key: string): string {
  return `/outlets/${escaped(key)}`;
}

export function voicePath(key: string): string {
  return `/voices/${escaped(key)}`;
}

/** Half a letter, which no address can hold, is none. */
function escaped(key: string): string {
  return encodeURIComponent(key.replaceAll(/\p{Surrogate}/gu, "\u{fffd}"));
}
