import type { z } from "@hono/zod-openapi";
import type { BoardRow } from "../../../core/publication/board-row.ts";
import type { ShownRelative } from "../../../core/publication/related.ts";
import type { RumourView, TimelineLine } from "../../../core/publication/rumour-view.ts";
import type { RumourId } from "../../../core/rumour/rumour.ts";
import type * as records from "./records.ts";

type Shown<Record extends keyof typeof records> = (typeof records)[Record] extends z.ZodType
  ? z.output<(typeof records)[Record]>
  : never;

/** No more of a text than this leaves the desk in a quotation, in UTF-16 units. */
const LONGEST_QUOTE = 300;

export function shownRow(row: BoardRow, origin: string): Shown<"rumourRow"> {
  const { id, kind, sentence, stage, state, disputed, counts, first, newest, horizon, waiting } = row;
  return {
    id,
    url: `${origin}/rumours/${id}`,
    kind,
    sentence,
    stage,
    state,
    disputed,
    counts,
    first,
    newest,
    horizon,
    waiting,
    changed: row.changed?.day ?? null,
  };
}

export function shownRumour(
  view: RumourView,
  related: readonly ShownRelative[],
  { asOf, origin }: { readonly asOf: string | null; readonly origin: string },
): Shown<"rumour"> {
  const on = asOf === null ? "" : `?as-of=${asOf}`;
  return {
    ...shownRow(view, origin),
    asOf,
    parties: view.parties.map(({ role, name, aliases, entity }) => ({ role, name, aliases, entity })),
    life: view.life,
    states: view.states,
    restsOn: view.restsOn,
    aspects: shownAspects(view),
    origin: view.origin,
    reactions: view.reactions.map(({ type, role, who, sentence }) => ({ type, role, who, sentence })),
    phantoms: view.phantoms.map(({ words, kind, language, before, citedBy }) => ({
      words,
      kind,
      language,
      before,
      citedBy,
    })),
    earliest: view.earliest,
    related: related.map(({ id, relation, reasons }) => ({ id, relation, reasons })),
    reports: `${origin}/api/v1/rumours/${view.id}/reports${on}`,
  };
}

function shownAspects({ aspects, parties }: RumourView): Shown<"rumour">["aspects"] {
  const nameOf = (place: number | null) => (place === null ? null : (parties[place]?.name ?? null));
  return {
    act: aspects.act,
    parties: aspects.parties.map(({ role, party, outcome, instead, restsOn }) => ({
      role,
      name: nameOf(party) ?? "",
      outcome,
      instead: nameOf(instead),
      restsOn,
    })),
    objects: aspects.objects.map(({ object, outcome, restsOn }) => ({
      object: object.type === "kind" ? object.kind : object.product,
      outcome,
      restsOn,
    })),
    terms: aspects.terms,
    time: aspects.time,
  };
}

export function shownReport(line: TimelineLine, rumour: RumourId, origin: string): Shown<"report"> {
  const { documentId, title, outlet, published, revises, role, because, drawsOn, stage, certainty } = line;
  return {
    id: line.reportId,
    rumour,
    documentId,
    document: `${origin}/documents/${documentId}`,
    address: line.url,
    title,
    outlet,
    published,
    revises,
    role,
    because,
    shownBy: line.shownBy?.words ?? null,
    drawsOn,
    stage,
    certainty,
    modality: line.modality,
    voice: line.voice,
    time: line.time,
    evidence: line.evidence,
    quote: line.quote === null ? null : shortened(line.quote),
  };
}

function shortened(quote: string): string {
  return quote.length <= LONGEST_QUOTE ? quote : `${quote.slice(0, LONGEST_QUOTE).trimEnd()}…`;
}
