/** Where the page of a company, an outlet or a voice stands, by the key that reports carry. */
export function companyPath(key: string): string {
  return `/companies/${encodeURIComponent(key)}`;
}

export function outletPath(key: string): string {
  return `/outlets/${encodeURIComponent(key)}`;
}

export function voicePath(key: string): string {
  return `/voices/${encodeURIComponent(key)}`;
}
