import { formula } from "./formula.ts";

/**
 * What press releases print behind their news: whom to ask, notes, the lawyers. What the company says of itself is among
 * them when it stands behind one of these or behind the end mark; before, it may be news.
 */
export const PRESS_APPENDIX = formula(
  "press appendix",
  90,
  /(?:for )?(?:media|press|investors?|company|corporate|editorial)(?: (?:and|&) (?:media|press|investors?|analysts?))? (?:contacts?|relations|enquiries|inquiries|office)\b/u,
  /(?:for )?(?:more|further) information,? (?:please )?(?:contact|visit)\b/u,
  /contacts?\s*:?\s*(?:\n|$)/u,
  /(?:pressekontakt|medienkontakt|ansprechpartner|kontakt für (?:presse|medien)|contacts? presse|contacto de prensa|contatti stampa|kontakt dla mediów)/u,
  /notes? (?:to|for) (?:the )?editors?/u,
  /(?:cautionary (?:note|statement)|safe harbou?r|forward[- ]looking statements?|disclosure notice)/u,
);

/** "###", "- ENDS -", "-30-": the last mark before the appendix. */
export const END_MARK = /^(?:#(?:\s*#){2,}|[-–—*\s]*(?:ends?|ende|fin|30)[-–—*\s]*)$/iu;
