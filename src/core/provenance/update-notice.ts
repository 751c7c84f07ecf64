import type { HeldDocument } from "./held-document.ts";

// The word with which a page says that it was changed, where such a word stands: at the head of the title or of a
// paragraph, and set off by a mark, a date or the end of a bracket. By language: English, German, French, Spanish and
// Portuguese, Italian, Indonesian, Bulgarian and Russian, Chinese.
const NOTICE =
  /^[[(*\s]*(?:updated?|correction|corrected|editor[’']s note|aktualisiert|aktualisierung|nachtrag|korrektur|berichtigung|mise à jour|mis à jour|rectificati(?:f|on)|actualizaci[oó]n|actualizado|atualiza[cç][aã]o|atualizado|corre[cç][aã]o|correcci[oó]n|aggiornamento|aggiornato|rettifica|pembaruan|diperbarui|ralat|обновено|обновление|актуализация|обновлено|更新|更正)(?:\s*(?:[:：,\-–—)\]】]|\(|\d|on\b|am\b|vom\b|del\b|de\b|le\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))/iu;

/** Whether the page says itself that its text was changed after it was published. */
export function saysItWasChanged({
  title,
  text,
  bodyStart,
}: Pick<HeldDocument, "title" | "text" | "bodyStart">): boolean {
  if (NOTICE.test(title)) return true;
  return text
    .slice(bodyStart)
    .split("\n\n")
    .some((paragraph) => NOTICE.test(paragraph));
}
