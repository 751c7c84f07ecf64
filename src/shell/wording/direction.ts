const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  "ar",
  "arc",
  "dv",
  "fa",
  "he",
  "ku",
  "ps",
  "sd",
  "ug",
  "ur",
  "yi",
]);

/** Which way words of a language are written; "auto" where the language is not known. */
export function directionOf(language: string): "ltr" | "rtl" | "auto" {
  if (language === "und") return "auto";
  return RIGHT_TO_LEFT.has(language.split("-")[0] ?? "") ? "rtl" : "ltr";
}
