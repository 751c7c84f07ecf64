import type { DocumentId } from "../../../core/document/document.ts";
import { counted } from "../../wording/counted.ts";
import { humanMoment } from "../../wording/human-date.ts";
import type { ChangedPart, TextDifference } from "../../work/documents/page-difference.ts";
import type { ShownVersion } from "../../work/documents/show-document.ts";
import { textLanguage } from "./text-language.ts";

interface PageVersionsProps {
  readonly id: DocumentId;
  readonly versions: readonly ShownVersion[];
  readonly difference: TextDifference | null;
  readonly language: string;
}

/** The versions of a page that the desk holds, and what was changed in this one. */
export function PageVersions({ id, versions, difference, language }: PageVersionsProps) {
  if (versions.length < 2) return null;
  const here = versions.findIndex((version) => version.id === id);
  const before = versions[here - 1];
  return (
    <section class="versions" aria-labelledby="versions">
      <h2 id="versions">The page was changed</h2>
      <p>The desk holds {counted(versions.length, "version")} of it. All of them count as one document.</p>
      <ol>
        {versions.map((version) => (
          <li>
            {version.id === id ? (
              <strong aria-current="page">{dayOf(version)}: this one</strong>
            ) : (
              <>
                <a href={`/documents/${version.id}`}>{dayOf(version)}</a>{" "}
                <span {...textLanguage(language)}>{version.title}</span>
              </>
            )}
          </li>
        ))}
      </ol>
      {difference === null || before === undefined ? null : (
        <>
          <h3>What this version has otherwise than that of {dayOf(before)}</h3>
          <Difference difference={difference} language={language} />
        </>
      )}
    </section>
  );
}

function dayOf({ modified, published }: ShownVersion): string {
  const moment = modified ?? published;
  return moment === null ? "a day that it does not name" : humanMoment(moment);
}

function Difference({
  difference,
  language,
}: {
  readonly difference: TextDifference;
  readonly language: string;
}) {
  if (difference.extent === "too much") {
    return <p>So much of it was changed that it is another text; the places are not shown one by one.</p>;
  }
  if (difference.extent === "none") return <p>Nothing that can be read was changed: only white space.</p>;
  return (
    <>
      <ul class="changes">
        {difference.changes.map(({ parts }) => (
          <li {...textLanguage(language)}>
            {parts.map((part) => (
              <Changed part={part} />
            ))}
          </li>
        ))}
      </ul>
      {difference.more === 0 ? null : <p>And {counted(difference.more, "place")} more.</p>}
    </>
  );
}

function Changed({ part: { type, text } }: { readonly part: ChangedPart }) {
  if (type === "removed") return <del>{text}</del>;
  if (type === "added") return <ins>{text}</ins>;
  return <>{text}</>;
}
