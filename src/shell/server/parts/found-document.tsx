import type { FoundPassage } from "../../../core/publication/found-passages.ts";
import { briefDay } from "../../wording/human-date.ts";
import { languageName } from "../../wording/language-name.ts";
import type { FoundDocument } from "../../work/search/find-documents.ts";
import { markedPath } from "./document-path.ts";
import { StateChip } from "./state-chip.tsx";
import { textLanguage } from "./text-language.ts";

/** A document that was found: its words with what was looked for marked, where they stand, and the rumours it tells of. */
export function FoundDocumentRow({ found }: { readonly found: FoundDocument }) {
  const { document, title, passages, rumours, others } = found;
  const { id, outlet, published, language } = document;
  return (
    <li class="found">
      <h2 class="found-title" {...textLanguage(language)}>
        <a href={pathTo(found)}>
          {title === null ? "A document without a title" : <Marked passage={title} />}
        </a>
      </h2>
      <p class="found-where">
        <span>{outlet?.name ?? "outlet unknown"}</span>
        {published === null ? (
          <span>undated</span>
        ) : (
          <time datetime={published.at}>{briefDay(published)}</time>
        )}
        {language === "en" ? null : <span>{languageName(language)}</span>}
      </p>
      {passages.length === 0 ? null : (
        <blockquote class="found-words" cite={`/documents/${id}`} {...textLanguage(language)}>
          {passages.map((passage, at) => (
            <>
              {at > 0 ? " … " : null}
              <Marked passage={passage} />
            </>
          ))}
        </blockquote>
      )}
      {rumours.length === 0 ? (
        <p class="found-none">It tells of no rumour.</p>
      ) : (
        <ul class="found-rumours" aria-label="Rumours it tells of">
          {rumours.map((row) => (
            <li>
              <StateChip state={row.state} /> <a href={`/rumours/${row.id}`}>{row.sentence.text}</a>
            </li>
          ))}
          {others === 0 ? null : (
            <li>
              <a href={`/documents/${id}`}>and {others} more</a>
            </li>
          )}
        </ul>
      )}
    </li>
  );
}

/** To the first words that were found in its body. */
function pathTo({ document, passages }: FoundDocument): string {
  const first = passages.flatMap(({ pieces }) => pieces).find(({ marked }) => marked === "yes");
  return first === undefined ? `/documents/${document.id}` : markedPath(document.id, first);
}

function Marked({ passage: { pieces, cutBefore, cutAfter } }: { readonly passage: FoundPassage }) {
  return (
    <>
      {cutBefore === "yes" ? "… " : null}
      {pieces.map(({ text, marked }) => (marked === "yes" ? <mark>{text}</mark> : text))}
      {cutAfter === "yes" ? " …" : null}
    </>
  );
}
