import { findMoment } from "../date/find-moment.ts";

const DATE_WORDS =
  /(?<![\p{L}])(?:published|updated|posted|modified|created|edited|revised|last|first|on|at|date|time|by|am|pm|written|release date|veröffentlicht|aktualisiert|stand|uhr|am|um|publié|mis à jour|modifié|le|à|publicado|actualizado|atualizado|por|em|às|pubblicato|aggiornato|il|alle|ore|gepubliceerd|bijgewerkt|op|om|опубликовано|обновлено|публикувана?|发布(?:时间|于)?|更新|时间|公開|更新日|投稿日|diterbitkan|diperbarui|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|sábado|domingo|lunes|martes|miércoles|jueves|viernes|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|gmt|utc|[ecmp]s?t|[ecmp]dt|bst|ist)(?![\p{L}])/giu;

const BYLINE_WORD =
  /^(?:(?:(?:written|posted|reported|published|words|story|text|article) by|by|von|par|por|di|door|от|oleh|penulis)\s+|(?:autor(?:e|en|es|a)?|auteurs?|authors?|автор(?:ы)?|redacción|redazione|文|作者|记者|記者)\s*[:：\s]\s*)/iu;

/** Small words within names and between them. */
const BETWEEN_NAMES =
  /^(?:and|und|et|y|e|en|и|dan|de|da|di|du|del|della|der|den|van|von|zu|la|le|el|al|bin|ben|of|for|the|in|at|&|[\p{P}\p{S}]+)$/u;

const LONGEST_NAMES = 90;

/** A line of a content system: date, then section and keywords. */
const FILED =
  /(?<![\p{L}])(?:categor\p{L}*|tags?|posted in|filed under|publicad[oa] por|posted by|rubrik|рубрика|分类)\s*[:：]/iu;

/** What is left of a date line when the date and the words about it are taken away: a place, an outlet, a name. */
const MOST_BESIDE_DATE = 30;
const LONGEST_LINE = 220;

/** A line that only says when and by whom the article was published, as stands between a headline and its article. */
export function isDateOrByline(text: string): boolean {
  if (text.length > LONGEST_LINE) return false;
  if (isByline(text)) return true;
  const found = findMoment(text, "month-first");
  if (found === null) {
    return (
      /^(?:updated|published|posted|last updated)\b/iu.test(text) &&
      besideDate(text).length <= MOST_BESIDE_DATE
    );
  }
  if (found.moment.precision === "year" || found.moment.precision === "month") return false;
  if (FILED.test(text)) return true;
  const rest = besideDate(`${text.slice(0, found.start)} ${text.slice(found.end)}`);
  return rest.length <= MOST_BESIDE_DATE && !/[.!?]["”’]?$/u.test(text.trim());
}

function besideDate(text: string): string {
  return text
    .replaceAll(DATE_WORDS, " ")
    .replaceAll(/[\d\s\p{P}\p{S}]+/gu, " ")
    .trim();
}

/** A line that says by whom, in capitalised words: "By Ana Roe, Harbour Times". */
export function isByline(text: string): boolean {
  const word = BYLINE_WORD.exec(text)?.[0];
  if (word === undefined || text.length > LONGEST_LINE) return false;
  const [names = ""] = text.slice(word.length).split(/\s*[|\n]\s*|\s[–—-]\s/u);
  if (names === "" || names.length > LONGEST_NAMES || /[.!?]$|[:：]/u.test(names)) return false;
  return names
    .split(/\s+/u)
    .every((one, index) => /^[^\p{L}]*[\p{Lu}\p{Lo}]/u.test(one) || (index > 0 && BETWEEN_NAMES.test(one)));
}
