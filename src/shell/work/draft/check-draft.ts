import type { Knowledge } from "../../../core/desk.ts";
import { checkDraft } from "../../../core/publication/draft/check-draft.ts";
import type { DraftCheck } from "../../../core/publication/draft/draft-check.ts";
import type { DraftRead } from "../../../core/publication/draft/draft-read.ts";
import type { Desk } from "../../store/desk-store.ts";
import { knownMatters, languagesOf } from "./known-matters.ts";

/** Checks a draft against the desk. Nothing of it is kept: the desk is only asked. */
export async function checkAgainst(desk: Desk, knowledge: Knowledge, read: DraftRead): Promise<DraftCheck> {
  const known = await knownMatters(desk, knowledge, read);
  const languages = await languagesOf(desk, known);
  return checkDraft(read, known, (id) => languages.get(id) ?? null, knowledge);
}
