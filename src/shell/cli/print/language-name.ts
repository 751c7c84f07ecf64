/** "German" for "de". */
export function languageName(code: string): string {
  if (code === "und") return "language unknown";
  return new Intl.DisplayNames("en", { type: "language", fallback: "code" }).of(code) ?? code;
}

/** Why a page in another language has no claims; null for one in English, or in a language that could not be told. */
export function languageUnread(code: string): string | null {
  if (code === "en" || code === "und") return null;
  return `Claims are read in English only; this page is in ${languageName(code)}.`;
}
