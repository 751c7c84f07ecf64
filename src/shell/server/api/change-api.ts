import { z } from "@hono/zod-openapi";
import type { BeliefChange } from "../../../core/publication/belief-change.ts";
import { changeInWords } from "../../wording/change-words.ts";
import { changesOf, newestChanges } from "../../work/changes/kept-changes.ts";
import { rumourMeant } from "../../work/dossier/rumour-meant.ts";
import { apiRoute } from "./api-route.ts";
import { cursorParam, dayParam, keyParam, limitParam, NOTHING } from "./asked.ts";
import { change, list } from "./records.ts";

const changes = apiRoute({
  path: "/changes",
  name: "Changes",
  summary: "Changes of belief, the newest first",
  about:
    "Of a rumour's state, its count of origins, a party, or the day that is named for it, by the day on which each could be known. Telling it once more is none.",
  params: NOTHING,
  query: z.strictObject({
    rumour: keyParam("rumour_b5f304c5ccbb3b1e").optional().openapi({ description: "Only of this rumour" }),
    until: dayParam.optional().openapi({ description: "None that came later" }),
    limit: limitParam(50, 200),
    cursor: cursorParam,
  }),
  answers: z.object({ changes: list(change), next: z.string().nullable() }).openapi("Changes"),
  find: async ({ desk, origin }, _params, { rumour, until = null, limit, cursor = null }) => {
    const page = { before: cursor, limit, until };
    const meant = rumour === undefined ? null : await rumourMeant(desk, rumour);
    if (meant !== null && meant.type !== "one") {
      return { type: "none", detail: `There is no rumour "${rumour}". /api/v1/rumours lists them.` };
    }
    const found = await (meant === null ? newestChanges(desk, page) : changesOf(desk, meant.root, page));
    const shown = found.changes.map((one) => shownChange(one.change, origin));
    return { type: "found", body: { changes: shown, next: found.next }, next: found.next };
  },
});

export function shownChange(one: BeliefChange, origin: string): z.output<typeof change> {
  const { id, rumour, kind, date, aspect, was, is, sentence, rests } = one;
  return {
    id,
    rumour,
    url: `${origin}/rumours/${rumour}`,
    kind,
    date,
    aspect,
    was,
    is,
    ...(one.aspect === "party" ? { role: one.role, party: one.party } : {}),
    words: changeInWords(one),
    sentence,
    rests: rests.map(({ reportId, documentId, span }) => ({
      reportId,
      documentId,
      span: { start: span.start, end: span.end },
    })),
  };
}

export const CHANGE_API = [changes];
