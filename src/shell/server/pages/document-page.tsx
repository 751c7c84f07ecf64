import type { DocumentId } from "../../../core/document/document.ts";
import type { DocumentView, FiledUnder } from "../../../core/publication/document-view.ts";
import type { Passage } from "../../../core/publication/excerpt.ts";
import type { ShownDocument } from "../../work/documents/show-document.ts";
import { ClaimCard } from "../parts/claim-card.tsx";
import { DocumentFacts } from "../parts/document-facts.tsx";
import { type NumberedClaim, PassageText } from "../parts/excerpt.tsx";
import { JsonLd } from "../parts/json-ld.tsx";
import { PageVersions } from "../parts/page-versions.tsx";
import { StateChip } from "../parts/state-chip.tsx";
import { textLanguage } from "../parts/text-language.ts";
import { articleLd } from "./article-ld.ts";
import { Layout } from "./layout.tsx";

interface DocumentPageProps {
  readonly shown: ShownDocument;
  readonly origin: string;
}

export function DocumentPage({ shown, origin }: DocumentPageProps) {
  const { view, versions, difference } = shown;
  const claims = view.claims.map((claim, at): NumberedClaim => ({ number: at + 1, claim }));
  return (
    <Layout
      title={view.title === "" ? "A document without a title" : view.title}
      path={`/documents/${view.id}`}
      description={`What ${view.outlet?.name ?? "a page"} says, with the words that each claim stands in.`}
      head={<JsonLd value={articleLd(view, origin)} />}
    >
      <p class="kicker">Document</p>
      <h1 {...textLanguage(view.language)}>
        {view.title === "" ? "A document without a title" : view.title}
      </h1>
      <DocumentFacts view={view} />
      <section aria-labelledby="claims">
        <h2 id="claims">What it claims, and in which words</h2>
        <Passages view={view} claims={claims} />
      </section>
      <PageVersions id={view.id} versions={versions} difference={difference} language={view.language} />
    </Layout>
  );
}

function Passages({
  view,
  claims,
}: {
  readonly view: DocumentView;
  readonly claims: readonly NumberedClaim[];
}) {
  if (view.passages.length === 0) {
    return <p>It claims nothing that the desk follows, so none of its text is shown here.</p>;
  }
  return (
    <>
      <p class="note">
        An excerpt: the words that evidence stands in, and a little around them. The whole is where it was
        published.
      </p>
      {view.passages.map((passage) => (
        <div class="evidence">
          <PassageText passage={passage} claims={claims} language={view.language} />
          <div class="evidence-claims">
            {claims
              .filter((each) => stands(each, passage))
              .map((each) => (
                <ClaimCard {...each} language={view.language} />
              ))}
          </div>
        </div>
      ))}
    </>
  );
}

function stands({ claim: { span } }: NumberedClaim, passage: Passage): boolean {
  return passage.start <= span.start && span.start < passage.end;
}

interface ErasedDocumentPageProps {
  readonly id: DocumentId;
  readonly rumours: readonly NonNullable<FiledUnder["rumour"]>[];
}

/** The bare fact that a document was here. */
export function ErasedDocumentPage({ id, rumours }: ErasedDocumentPageProps) {
  return (
    <Layout title="Erased document" path={`/documents/${id}`}>
      <p class="kicker">Document</p>
      <h1>This document was erased</h1>
      <p>
        The desk held it and was asked to take it down. Its text and every quotation from it are gone. That it
        was reported stays on record{rumours.length === 0 ? "." : ":"}
      </p>
      {rumours.length === 0 ? null : (
        <ul>
          {rumours.map(({ id: rumour, sentence, state }) => (
            <li>
              <StateChip state={state} /> <a href={`/rumours/${rumour}`}>{sentence}</a>
            </li>
          ))}
        </ul>
      )}
    </Layout>
  );
}
