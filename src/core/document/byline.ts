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
function splitNames(line: string): string[] {
  const [names = ""] = line.trim().replace(BY, "").split(BEHIND_NAMES);
  return names
    .split(/\s*(?:,|;|&|、|，|\s(?:and|und|et|y|e|en|и|dan)\s)\s*/u)
    .map((name) => name.replace(/^[\s–—-]+|[\s:–—-]+$/gu, ""));
}

function isName(name: string): boolean {
  if (name.length < 2 || name.length > LONGEST_NAME || NOBODY.test(name)) return false;
  return !/https?:|www\.|@|\/|\d{3}/.test(name) && /\p{L}/u.test(name);
}
