/** The languages that are written from right to left. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  "ar",
  "ckb",
  "dv",
  "fa",
  "he",
  "ps",
  "sd",
  "ug",
  "ur",
  "yi",
]);

/** The attributes that say in what language a text is and which way it runs; none of a language that is not known. */
export function textLanguage(code: string): {
  readonly lang?: string;
  readonly dir?: "rtl" | "ltr" | "auto";
} {
  if (!/^[a-z]{2,3}$/i.test(code) || code === "und") return { dir: "auto" };
  return { lang: code, dir: RIGHT_TO_LEFT.has(code.toLowerCase()) ? "rtl" : "ltr" };
}
