import { findMoment } from "../date/find-moment.ts";

const DATE_WORDS =
  /(?<![\p{L}])(?:published|updated|posted|modified|created|edited|revised|last|first|on|at|date|time|by|am|pm|written|release date|veröffentlicht|aktualisiert|stand|uhr|am|um|publié|mis à jour|modifié|le|à|publicado|actualizado|atualizado|por|em|às|pubblicato|aggiornato|il|alle|ore|gepubliceerd|bijgewerkt|op|om|опубликовано|обновлено|публикувана?|发布(?:时间|于)?|更新|时间|公開|更新日|投稿日|diterbitkan|diperbarui|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|sábado|domingo|lunes|martes|miércoles|jueves|viernes|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|gmt|utc|[ecmp]s?t|[ecmp]dt|bst|ist)(?![\p{L}])/giu;

const BYLINE =
  /^(?:(?:written|posted|reported|published|words|story|text|article) by|by|von|par|por|di|door|автор(?:ы)?|от|autore?|auteurs?|authors?|redacción|redazione|文|作者|记者|記者|oleh|penulis)\s*[:：]?\s+[\p{Lu}\p{Lo}][^.!?]{1,90}$/iu;

/** A line of a content system: date, then section and keywords. */
const FILED =
  /(?<![\p{L}])(?:categor\p{L}*|tags?|posted in|filed under|publicad[oa] por|posted by|rubrik|рубрика|分类)\s*[:：]/iu;

/** What is left of a date line when the date and the words about it are taken away: a place, an outlet, a name. */
const MOST_BESIDE_DATE = 45;
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

/** A line that says by whom: "By Ana Roe, Harbour Times". */
export function isByline(text: string): boolean {
  return text.length <= LONGEST_LINE && BYLINE.test(text);
}
