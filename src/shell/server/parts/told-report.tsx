import { humanMoment } from "../../wording/human-date.ts";
import type { ReportToEdit } from "../../work/editors/rumour-to-edit.ts";

interface ToldReportProps {
  readonly told: ReportToEdit;
  /** The page of its document is where it is corrected, and needs no link to itself. */
  readonly on?: "its document's page" | "another page";
}

/** A report as evidence: its words as a quotation, with outlet and time, and how it was read. */
export function ToldReport({ told, on = "another page" }: ToldReportProps) {
  const { report, title, outlet, quote, lang } = told;
  const { kind, stage, certainty, voice } = report.claim;
  return (
    <div class="told">
      <p class="told-where">
        {outlet ?? "An outlet that is not named"},{" "}
        {report.published === null ? (
          "undated"
        ) : (
          <time datetime={report.published.at}>{humanMoment(report.published)}</time>
        )}
        {": "}
        <a href={`/documents/${report.documentId}`}>{title === "" ? "the document" : title}</a>
      </p>
      {quote === null ? (
        <p class="told-read">(The words were erased.)</p>
      ) : (
        <blockquote lang={lang ?? undefined} dir="auto">
          {quote}
        </blockquote>
      )}
      <p class="told-read">
        Read as {kind.replaceAll("-", " ")}, {stage}, {certainty}, on the word of {voice} ·{" "}
        <span class="id">{report.id}</span>
        {on === "its document's page" ? null : (
          <>
            {" "}
            · <a href={`/editor/documents/${report.documentId}`}>Correct this, or take the text down</a>
          </>
        )}
      </p>
    </div>
  );
}
