import type { Note } from "../../core/base/note.ts";

/** "German" for "de". */
export function languageName(code: string): string {
  if (code === "und") return "language unknown";
  return new Intl.DisplayNames("en", { type: "language", fallback: "code" }).of(code) ?? code;
}

/** Why a page has no claims: it is in a language that the reader noted that it does not read. Null for all others. */
export function languageUnread(code: string, notes: readonly Note[]): string | null {
  if (!notes.some((note) => note.code === "language.unread")) return null;
  return `This page is in ${languageName(code)}, which is not read: no claims are taken from it.`;
}
