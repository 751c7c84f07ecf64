import { isOrigin } from "../../../core/provenance/role.ts";
import type { RumourView, TimelineLine } from "../../../core/publication/rumour-view.ts";
import { urnOf } from "../feeds/feed.ts";
import { LICENCE } from "./rumour-lines.ts";

type Node = Readonly<Record<string, unknown>>;

const CONTEXT = {
  prov: "http://www.w3.org/ns/prov#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  dcterms: "http://purl.org/dc/terms/",
  hearsay: "urn:hearsay:",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  generatedAtTime: { "@id": "prov:generatedAtTime", "@type": "xsd:dateTime" },
};

/** Who drew on whom in a rumour, by PROV-O: documents, reports, outlets, and what is cited and not held. */
export function provOf(view: RumourView, origin: string, asOf: string | null): Node {
  const rumour = `${origin}/rumours/${view.id}`;
  return {
    "@context": CONTEXT,
    "@id": `${origin}/export/rumours/${view.id}.prov.jsonld${asOf === null ? "" : `?as-of=${asOf}`}`,
    "dcterms:license": LICENCE,
    "dcterms:subject": { "@id": rumour },
    "@graph": [
      {
        "@id": rumour,
        "@type": "prov:Entity",
        "rdfs:label": view.sentence.text,
        "prov:wasDerivedFrom": refs(view.timeline.map(({ reportId }) => urnOf(reportId))),
        "prov:hadPrimarySource": refs(
          view.timeline.filter(({ role }) => isOrigin(role)).map(({ reportId }) => urnOf(reportId)),
        ),
      },
      ...view.timeline.map((line) => reportNode(line, origin)),
      ...view.timeline.map((line) => documentNode(line, origin)),
      ...outletNodes(view),
      ...view.phantoms.map((phantom, place) => ({
        "@id": urnOf(`${view.id}/phantom/${place + 1}`),
        "@type": "prov:Entity",
        "rdfs:label": phantom.words,
        "rdfs:comment": "Cited, and not held",
      })),
      ...phantomLinks(view),
    ],
  };
}

function refs(ids: readonly string[]): readonly Node[] {
  return [...new Set(ids)].map((id) => ({ "@id": id }));
}

/** The report is made of the words of its document. */
function reportNode(line: TimelineLine, origin: string): Node {
  return {
    "@id": urnOf(line.reportId),
    "@type": "prov:Entity",
    "prov:wasQuotedFrom": { "@id": documentIri(line.documentId, origin) },
    ...(line.outlet === null ? {} : { "prov:wasAttributedTo": { "@id": outletIri(line.outlet) } }),
    ...published(line),
    "rdfs:label": `${line.role}: ${line.because}`,
    "hearsay:span": `${line.evidence.start}-${line.evidence.end}`,
  };
}

/** What a document was taken from: quoted where it quotes, else derived; and the version of its page before it. */
function documentNode(line: TimelineLine, origin: string): Node {
  const { drawsOn, revises } = line;
  const how = drawsOn?.by === "quotes" ? "prov:wasQuotedFrom" : "prov:wasDerivedFrom";
  return {
    "@id": documentIri(line.documentId, origin),
    "@type": "prov:Entity",
    "rdfs:label": line.title,
    ...(line.url === null ? {} : { "prov:atLocation": line.url }),
    ...(line.outlet === null ? {} : { "prov:wasAttributedTo": { "@id": outletIri(line.outlet) } }),
    ...(drawsOn === null ? {} : { [how]: { "@id": documentIri(drawsOn.documentId, origin) } }),
    ...(revises === null ? {} : { "prov:wasRevisionOf": { "@id": documentIri(revises, origin) } }),
    ...published(line),
  };
}

/** A node may be spoken of twice: here, of the documents whose reports cite what is not held. */
function phantomLinks({ id, phantoms }: RumourView): readonly Node[] {
  return phantoms.flatMap(({ citedBy }, place) =>
    citedBy.map((report) => ({
      "@id": urnOf(report),
      "prov:wasDerivedFrom": { "@id": urnOf(`${id}/phantom/${place + 1}`) },
    })),
  );
}

function outletNodes({ timeline }: RumourView): readonly Node[] {
  const names = new Set(timeline.flatMap(({ outlet }) => outlet ?? []));
  return [...names].map((name) => ({
    "@id": outletIri(name),
    "@type": ["prov:Agent", "prov:Organization"],
    "rdfs:label": name,
  }));
}

function published({ published: at }: TimelineLine): Node {
  return at === null ? {} : { generatedAtTime: at.at };
}

function documentIri(id: string, origin: string): string {
  return `${origin}/documents/${id}`;
}

function outletIri(name: string): string {
  return urnOf(`outlet/${name}`);
}
