import { InvalidArgumentError } from "commander";
import { findMoment } from "../../../core/document/date/find-moment.ts";

const LANGUAGES = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

/** For `--published`: a date as the reader of pages reads it. What it cannot read would be left out without a word. */
export function dateToldOf(text: string): string {
  if (findMoment(text, "month-first") !== null || findMoment(text, "day-first") !== null) return text;
  throw new InvalidArgumentError("It must be a date such as 2017-07-04, 4 July 2017 or 2017-07-04T09:30Z.");
}

/** For `--language`: a code of ISO 639-1 that stands for a language. */
export function languageToldOf(text: string): string {
  const code = text.toLowerCase();
  if (/^[a-z]{2}$/.test(code) && LANGUAGES.of(code) !== undefined) return code;
  throw new InvalidArgumentError("It must be a two-letter code of ISO 639-1, such as en, de or zh.");
}
