import { monthNamed } from "./date/month-names.ts";

const BY =
  /^(?:(?:written|posted|reported|published|words|story|text|article) by|by|von|par|por|di|door|autor(?:en|es|a)?|auteurs?|authors?|автор(?:ы)?|от|文|作者|记者|記者|oleh|penulis)(?:\s*[:：]\s*|\s+)/iu;

/** Names that content systems put where no one signed. */
const NOBODY =
  /^(?:admin(?:istrator)?|editor|author|unknown|none|null|undefined|guest|user|root|webmaster|n\/a)$/i;

const LONGEST_NAME = 80;
const MOST_NAMES = 6;

/**
 * The names that signed an article, as one line: "Ana Roe, Ben Lee". Addresses, e-mail addresses, "admin" and the names in
 * `notNames` (the outlet's own) are no signature. Null when none is left.
 */
export function bylineOf(names: readonly string[], notNames: readonly string[]): string | null {
  const kept: string[] = [];
  for (const name of names.flatMap(splitNames)) {
    const isOther = !notNames.some((other) => other.toLowerCase() === name.toLowerCase());
    if (isName(name) && isOther && !kept.includes(name)) kept.push(name);
  }
  return kept.length === 0 ? null : kept.slice(0, MOST_NAMES).join(", ");
}

const BEHIND_NAMES = /\s*[|•·]\s*|\s+[–—-]\s+|\s+(?:published|updated|posted|last updated)(?:\s|$)/iu;

/** "By Ana Roe and Ben Lee | The Daily" names two; what follows a bar is not a name. */
function splitNames(written: string): string[] {
  const [line = ""] = written.trim().replace(BY, "").split(BEHIND_NAMES);
  const names = withoutDate(line);
  return names
    .split(/\s*(?:,|;|&|、|，|\s(?:and|und|et|y|e|en|и|dan)\s)\s*/u)
    .map((name) => name.replace(/^[\s–—-]+|[\s:–—-]+$/gu, ""));
}

/** "Ana Roe on June 29" and "Ana Roe Tuesday, 8:42 a.m." end where the date begins. */
function withoutDate(line: string): string {
  const words = line.split(/\s+/u);
  const at = words.findIndex((word, index) => {
    const next = words[index + 1] ?? "";
    return /^\d/u.test(word) || WEEKDAY.test(word) || (monthNamed(word) !== null && /^\d/u.test(next));
  });
  const kept = at < 0 ? words : words.slice(0, at);
  return kept.join(" ").replace(/(?:\s(?:on|at|am|le|il|el|em))?[\s,:;–—-]*$/iu, "");
}

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day,?$/iu;

function isName(name: string): boolean {
  if (/^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/i.test(name)) return false;
  if (name.length < 2 || name.length > LONGEST_NAME || NOBODY.test(name)) return false;
  return !/https?:|www\.|@|\/|\d{3}/.test(name) && /\p{L}/u.test(name);
}
