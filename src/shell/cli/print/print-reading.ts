import type { Reading } from "../../../core/desk.ts";
import { counted } from "../../wording/counted.ts";
import { languageUnread } from "../../wording/language-name.ts";
import { indented } from "../terminal/columns.ts";
import { onOneLine } from "../terminal/plain.ts";
import type { Screen } from "../terminal/screen.ts";
import { wrap } from "../terminal/wrap.ts";
import { printClaim } from "./print-claim.ts";
import { printHeading } from "./print-heading.ts";

/** A page as a journalist reads it: what it is, its claims one by one, and what the reader noticed. */
export function printReading(reading: Reading, screen: Screen): readonly string[] {
  const { document, claims, notes } = reading;
  return [
    ...printHeading(document, screen),
    "",
    claims.length === 0 ? noClaims(reading) : `${counted(claims.length, "claim")}:`,
    ...claims.flatMap((claim, index) => ["", ...printClaim(claim, index + 1, document, screen)]),
    ...printNotes(
      notes.filter(({ code }) => code !== "language.unread").map((note) => note.message),
      screen,
    ),
  ];
}

function noClaims({ document, notes }: Reading): string {
  return languageUnread(document.language, notes) ?? "No claims about companies were found.";
}

function printNotes(messages: readonly string[], { columns, style }: Screen): readonly string[] {
  if (messages.length === 0) return [];
  const lines = messages.flatMap((message) =>
    indented(wrap(onOneLine(message), columns - NOTE_INDENT), NOTE_INDENT, "  -"),
  );
  return ["", style.strong("Notes"), ...lines];
}

const NOTE_INDENT = 4;
