// How pages credit another outlet, in the languages the desk reads.

/** Before the name of one through whom the news came: "[Via GizChina]", "h/t Acme Blog". */
export const VIA_WORDS =
  "via|h\\/t|hat[ -]?tip(?: to)?|hattip|found (?:via|at)|first (?:seen|spotted) (?:at|on|by)|spotted (?:by|at)|" +
  "thanks(?: to)?|über|par l['’]intermédiaire de|vía|tramite|чрез|через|经由|转自|轉自";

/** Before the name of the outlet or document that the news rests on: "Source: Weibo", "来源：新浪科技". */
export const SOURCE_WORDS =
  "(?:original |news |main |our )?sources?|read at source|quellen?(?:nangabe)?|fuentes?|fontes?|fonti|bron(?:nen)?|" +
  "источники?|първоизточник|източни(?:к|ци)|джерел[оа]|来源|來源|消息来源|消息來源|稿源|出处|出處|出典|情報元|引用元|ソース|참고|출처|" +
  "sumber|źródł[oa]|käll(?:a|or)|kilder?|lähde|kaynak(?:lar)?|zdroje?|forrás|sursa|surse|πηγή|nguồn|izvor";

/** Wires that write their name between strokes or in capitals at the head of a press release. */
export const RELEASE_TAG =
  /\/((?:PR ?Newswire|PRNewswire-[\w-]+|CNW|EINPresswire|GLOBE NEWSWIRE|BUSINESS WIRE)[\w ./-]{0,20})\//iu;
