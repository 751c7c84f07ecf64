import type { Note } from "../base/note.ts";
import { FUNCTION_WORDS } from "./function-words.ts";
import { amongCousins } from "./language-cousins.ts";

/** A language read off a text, and whether the text says so plainly enough to overrule a declaration. */
export interface DetectedLanguage {
  /** ISO 639-1, or "und". */
  readonly language: string;
  readonly sure: boolean;
}

const UNDETERMINED: DetectedLanguage = { language: "und", sure: false };

/** How much of a text is looked at, in characters: the first paragraphs decide. */
const SAMPLE = 4000;

/** Function words that must be seen before a text in letters is said to be in a language. */
const LEAST_SCORE = 2;

/** Sure, when the language scores this much in all and this many times as much as the next. */
const SURE_SCORE = 8;
const SURE_RATIO = 1.6;

/**
 * The language of a text: by its script where one language writes it, else by its function words. A package for this
 * loads its n-grams for 150 ms to 500 ms, which is most of what a start may take, and pages are longer than the single
 * sentences for which n-grams are needed.
 */
export function detectLanguage(text: string): DetectedLanguage {
  const sample = text.slice(0, SAMPLE);
  return amongCousins(byScript(sample) ?? byFunctionWords(sample), sample);
}

/**
 * The language of a document: the first that is declared, unless the text plainly is in another, which is noted. With
 * nothing declared, what the text looks like; "und" when it does not look like any.
 */
export function chooseLanguage(text: string, declared: readonly (string | null)[], notes: Note[]): string {
  const code = declared.map(languageCode).find((one) => one !== null) ?? null;
  const detected = detectLanguage(text);
  if (code === null || code === detected.language || !detected.sure) return code ?? detected.language;
  const message = `The page declares the language "${code}", but its text is "${detected.language}".`;
  notes.push({ code: "language.misdeclared", message, span: null });
  return detected.language;
}

interface Script {
  readonly language: string;
  readonly pattern: RegExp;
}

const SCRIPTS: readonly Script[] = [
  { language: "ja", pattern: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu },
  { language: "zh", pattern: /\p{Script=Han}/gu },
  { language: "ko", pattern: /\p{Script=Hangul}/gu },
  { language: "ar", pattern: /\p{Script=Arabic}/gu },
  { language: "he", pattern: /\p{Script=Hebrew}/gu },
  { language: "el", pattern: /\p{Script=Greek}/gu },
  { language: "th", pattern: /\p{Script=Thai}/gu },
  { language: "hi", pattern: /\p{Script=Devanagari}/gu },
  { language: "ta", pattern: /\p{Script=Tamil}/gu },
  { language: "bn", pattern: /\p{Script=Bengali}/gu },
  { language: "ka", pattern: /\p{Script=Georgian}/gu },
  { language: "hy", pattern: /\p{Script=Armenian}/gu },
];

/** A script is the text's when at least this share of its letters are written in it; company names are often Latin. */
const SCRIPT_SHARE = 0.3;

/** Japanese mixes kana into Chinese characters; this share of kana is beyond what a Chinese text quotes. */
const KANA_SHARE = 0.1;

const ABOVE_LATIN_AND_CYRILLIC = /[\u0370-\u03ff\u0530-\u{10ffff}]/u;

function byScript(sample: string): DetectedLanguage | null {
  if (!ABOVE_LATIN_AND_CYRILLIC.test(sample)) return null;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const { language, pattern } of SCRIPTS) {
    const share = (sample.match(pattern)?.length ?? 0) / Math.max(1, letters);
    if (share < (language === "ja" ? KANA_SHARE : SCRIPT_SHARE)) continue;
    return { language: language === "ar" ? arabicScript(sample) : language, sure: true };
  }
  return null;
}

function arabicScript(sample: string): string {
  if (/[ٹڈڑںےھ]/u.test(sample)) return "ur";
  return /[پچژگ]/u.test(sample) ? "fa" : "ar";
}

/** A letter behind an apostrophe or beside a stop is part of "Acme's" or "U.S.", and no Czech or Italian word. */
const WORD = /(?<!['’.])[\p{L}\p{M}](?![\p{L}\p{M}.])|[\p{L}\p{M}]{2,}/gu;

function byFunctionWords(sample: string): DetectedLanguage {
  const scores = new Map<string, number>();
  for (const [word] of sample.toLowerCase().matchAll(WORD)) {
    for (const { language, weight } of FUNCTION_WORDS.get(word) ?? []) {
      scores.set(language, (scores.get(language) ?? 0) + weight);
    }
  }
  const [best, next] = [...scores].sort((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] < LEAST_SCORE) return UNDETERMINED;
  return { language: best[0], sure: best[1] >= SURE_SCORE && best[1] >= SURE_RATIO * (next?.[1] ?? 0) };
}

/** Codes that pages use for what ISO 639-1 calls otherwise. */
const OTHER_CODES: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    jp: "ja",
    cn: "zh",
    tw: "zh",
    hk: "zh",
    kr: "ko",
    gr: "el",
    cz: "cs",
    ua: "uk",
    dk: "da",
    se: "sv",
    rs: "sr",
    vn: "vi",
    in: "id",
    iw: "he",
    nb: "no",
    nn: "no",
    sh: "sr",
    us: "en",
    gb: "en",
    uk: "uk",
    br: "pt",
    eng: "en",
    deu: "de",
    ger: "de",
    fra: "fr",
    fre: "fr",
    spa: "es",
    ita: "it",
    por: "pt",
    nld: "nl",
    dut: "nl",
    rus: "ru",
    zho: "zh",
    chi: "zh",
    jpn: "ja",
    kor: "ko",
    ind: "id",
    bul: "bg",
    msa: "ms",
    may: "ms",
    glg: "gl",
    mkd: "mk",
    mac: "mk",
  }),
);

const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    english: "en",
    german: "de",
    deutsch: "de",
    french: "fr",
    français: "fr",
    spanish: "es",
    español: "es",
    italian: "it",
    italiano: "it",
    portuguese: "pt",
    português: "pt",
    dutch: "nl",
    nederlands: "nl",
    russian: "ru",
    русский: "ru",
    chinese: "zh",
    中文: "zh",
    japanese: "ja",
    日本語: "ja",
    korean: "ko",
    indonesian: "id",
    bulgarian: "bg",
  }),
);

/** ISO 639-1 for "en-US", "pt_BR", "eng", "jp" or "German"; null for what names no language. */
export function languageCode(declared: string | null): string | null {
  if (declared === null) return null;
  const lower = declared.trim().toLowerCase();
  const name = NAMES.get(lower);
  if (name !== undefined) return name;
  const [primary = ""] = lower.split(/[-_,;\s]/);
  const other = OTHER_CODES.get(primary);
  if (other !== undefined) return other;
  return /^[a-z]{2}$/.test(primary) ? primary : null;
}
