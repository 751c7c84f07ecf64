import type { Outlet } from "../page/outlet.ts";

/**
 * What is cited, as far as the words tell: an outlet by its name; a wire; the press in general ("a section of the
 * Chinese media"); an account on a platform; a forum; a person; a house of analysts.
 */
export const CITED_KINDS = [
  "outlet",
  "wire",
  "press",
  "account",
  "forum",
  "person",
  "analyst house",
] as const;
export type CitedKind = (typeof CITED_KINDS)[number];

const ACCOUNT =
  /@\w{2,}|\b(?:weibo|twitter|tweets?|facebook|instagram|telegram|wechat|tiktok|youtube|bluesky|threads|mastodon|douyin|bilibili)\b|\b(?:leaker|leakster|tipster|blogger|influencer|netizens?|account)\b|微博|微信|网友|網友|博主|爆料|\b(?:utente|usuário|usuario|nutzer|pengguna|warganet)\b|потребител/iu;
const FORUM =
  /\b(?:forums?|message boards?|reddit|subreddit|tieba|discussion boards?|bulletin boards?|foren|fori|fóruns?)\b|论坛|論壇|贴吧|форум/iu;
const PRESS =
  /\b(?:media|press|newspapers?|papers|(?:news |tech )?(?:sites?|websites?|outlets?|blogs?|portals?)|publications?|reports|news reports?|dailies|medien|presse|berichte[n]?|zeitung(?:en)?|stampa|giornali|siti|imprensa|jornais|sites|portais|prensa|medios|laporan|situs)\b|媒体|媒體|报道|報導|медии|преса|сайтове|издания/iu;
const HOUSE =
  /\b(?:analysts? (?:at|of|with|from)|research|securities|capital|consulting|analytics|advisors?|insights?|equities|brokers?|brokerage|investment bank)\b/iu;
/** Of one outlet without its name: "a Taiwanese newspaper". */
const ONE_OF_THE_PRESS = /^(?:an?|one|eine?|un[ao]?|um[a]?|sebuah|един|една|一家)\s/iu;

/** What the words of a voice or a credit name; `listed` is the outlet that they are the name of, if they are. */
export function citedKind(words: string, listed: Outlet | null): CitedKind {
  if (listed?.kind === "agency") return "wire";
  if (listed !== null && listed.kind !== "social") return "outlet";
  if (FORUM.test(words)) return "forum";
  if (ACCOUNT.test(words) || listed !== null) return "account";
  if (isPressAtLarge(words)) return "press";
  return "outlet";
}

/** Someone's name and no outlet's; for voices that are not the press. */
export function spokenKind(words: string): CitedKind {
  if (FORUM.test(words)) return "forum";
  if (ACCOUNT.test(words)) return "account";
  return HOUSE.test(words) ? "analyst house" : "person";
}

/** Whether the words name nobody in particular: no name but that of a country's press. */
function isPressAtLarge(words: string): boolean {
  if (ONE_OF_THE_PRESS.test(words)) return true;
  return PRESS.test(words) && !NAMED.test(words.replace(ADJECTIVE_AND_PRESS, " "));
}

/** A capital that is not the first letter of the words: the beginning of a name. */
const NAMED = /(?<=\S\s+)\p{Lu}\p{L}/u;
/** "the Chinese media", "Hong Kong newspapers": the capital is the country's. */
const ADJECTIVE_AND_PRESS =
  /(?:\p{Lu}\p{L}+[- ]){1,2}(?:language[- ])?(?=(?:[\p{Ll}-]+ )?(?:media|press|newspapers?|papers|sites?|websites?|outlets?|blogs?|portals?|publications?|reports|forums?)\b)/gu;
