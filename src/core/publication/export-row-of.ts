import type { DocumentId } from "../document/document.ts";
import type { ReportId } from "../rumour/rumour.ts";
import type { ExportedPart, ExportRow } from "./export-row.ts";
import type { ShownRelative } from "./related.ts";
import type { RumourView, ShownFirmer, ShownPart } from "./rumour-view.ts";

/** The view as other programs read it. */
export function exportRowOf(view: RumourView, related: readonly ShownRelative[] = []): ExportRow {
  const given = new Map<DocumentId, string>(
    view.timeline.map((line) => [line.documentId, line.givenId ?? line.documentId]),
  );
  const docOf = (id: DocumentId) => given.get(id) ?? id;
  const documents = new Map(view.timeline.map((line) => [line.reportId, docOf(line.documentId)]));
  const docOfReport = (id: ReportId) => documents.get(id) ?? id;
  return {
    id: view.id,
    kind: view.kind,
    parties: view.parties.map(({ role, name, aliases, entity }) => ({ role, name, aliases, entity })),
    headline: view.sentence.text,
    stage: view.stage,
    state: view.state,
    disputed: view.disputed,
    aspects: {
      act: view.aspects.act.outcome,
      parties: view.aspects.parties.map(({ role, party, outcome, instead }) => ({
        role,
        name: view.parties[party]?.name ?? "",
        outcome,
        instead: instead === null ? null : (view.parties[instead]?.name ?? null),
      })),
      objects: view.aspects.objects.map(({ object, outcome }) => ({
        object: object.type === "kind" ? object.kind : object.product,
        outcome,
      })),
      terms: termsOf(view),
      time: view.aspects.time?.outcome ?? null,
    },
    states: view.states.map(({ date, stage, state }) => ({ date, state: stage, standing: state })),
    reports: view.timeline.map((line) => ({
      doc: docOf(line.documentId),
      role: line.role,
      because: line.because,
      shownBy: line.shownBy?.words ?? null,
      drawsOn: line.drawsOn === null ? null : { doc: docOf(line.drawsOn.documentId), by: line.drawsOn.by },
      stage: line.stage,
      certainty: line.certainty,
      outlet: line.outlet,
      published: line.published?.at ?? null,
      time: line.time?.interval ?? null,
      main: line.main,
      revises: line.revises === null ? null : docOf(line.revises),
      firmer: firmerOf(line.firmer),
    })),
    origin:
      view.origin === null
        ? null
        : { doc: docOf(view.origin.documentId), voice: view.origin.voice, type: view.origin.type },
    counts: view.counts,
    reactions: view.reactions.map(({ type, role, who, told }) => ({
      type,
      role,
      who,
      told: told.map(({ documentId, outlet, published, words }) => ({
        doc: docOf(documentId),
        outlet,
        published: published?.at ?? null,
        words,
      })),
    })),
    phantoms: view.phantoms.map(({ words, type, before, kind, language, citedBy }) => ({
      words,
      type,
      before,
      kind,
      language,
      citedBy: citedBy.map(docOfReport),
    })),
    earliest: {
      known: view.earliest.known?.at ?? null,
      possible: view.earliest.possible,
      undated: view.earliest.undated.map(docOfReport),
      phantoms: view.earliest.phantoms,
    },
    circular: view.circular.map(({ documentId, cites, words }) => ({
      doc: docOf(documentId),
      cites: docOf(cites),
      words,
    })),
    horizon: view.horizon,
    related: related.map(({ id, relation, reasons }) => ({ id, relation, reasons })),
  };
}

function termsOf({ aspects: { terms } }: RumourView): ExportRow["aspects"]["terms"] {
  return terms === null ? null : { told: terms.told, confirmed: terms.confirmed, outcome: terms.outcome };
}

function firmerOf(firmer: ShownFirmer | null): ExportRow["reports"][number]["firmer"] {
  if (firmer === null) return null;
  return { by: firmer.by, headline: partOf(firmer.headline), body: partOf(firmer.body) };
}

function partOf({ stage, certainty, quote }: ShownPart): ExportedPart {
  return { stage, certainty, quote };
}
