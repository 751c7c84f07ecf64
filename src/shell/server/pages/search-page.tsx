import { counted } from "../../wording/counted.ts";
import type { Answer } from "../../work/ask/ask.ts";
import type { FoundDocuments, HeldAlone } from "../../work/search/find-documents.ts";
import type { NamedCompany } from "../../work/shelves/companies-named.ts";
import { AnswerTold } from "../parts/answer-told.tsx";
import { FoundDocumentRow } from "../parts/found-document.tsx";
import { SearchForm, SearchHints } from "../parts/search-form.tsx";
import { Layout } from "./layout.tsx";

interface SearchPageProps {
  readonly query: string;
  /** How many documents come before this page, and before the next one; null when this is the last. */
  readonly from: number;
  readonly next: number | null;
  readonly found: FoundDocuments;
  /** Where each word leads alone, when no document holds all of them. */
  readonly alone: readonly HeldAlone[];
  /** Companies that go by what is looked for. */
  readonly companies: readonly NamedCompany[];
  /** What the desk has of the query as a sentence; null when it was not asked as one. */
  readonly answer: Answer | null;
}

export function SearchPage(props: SearchPageProps) {
  const { query, companies, answer } = props;
  return (
    <Layout title={`Search: ${query}`} path="/search">
      <h1>Search</h1>
      <SearchForm query={query} />
      {companies.length === 0 ? null : (
        <p class="found-companies">
          {companies.length === 1 ? "A company of this name: " : "Companies of this name: "}
          {companies.map(({ key, name, rumours }, at) => (
            <>
              {at > 0 ? " · " : null}
              <a href={`/companies/${encodeURIComponent(key)}`}>{name}</a>, {counted(rumours, "rumour")}
            </>
          ))}
        </p>
      )}
      {answer === null ? <AsSentence query={query} /> : <AnswerTold answer={answer} />}
      <Found {...props} />
    </Layout>
  );
}

/** Words and marks of a search are none of a sentence. */
function AsSentence({ query }: { readonly query: string }) {
  if (query.split(" ").length < 3 || /["*]/.test(query)) return null;
  return (
    <p>
      <a href={`${searchPath(query, 0)}&as=sentence`}>
        Ask the desk about it as a sentence: which rumours it is about, and who stands for and against it
      </a>
    </p>
  );
}

function Found({ query, from, next, found, alone }: SearchPageProps) {
  const { documents } = found;
  if (documents.length === 0) return <NoneFound query={query} from={from} alone={alone} />;
  return (
    <>
      <p class="shelf-count">{countInWords(found, from, next)}</p>
      <ol class="founds" start={from + 1}>
        {documents.map((one) => (
          <FoundDocumentRow found={one} />
        ))}
      </ol>
      {from === 0 && next === null ? null : (
        <nav class="paging" aria-label="Pages of what was found">
          {from === 0 ? null : <a href={searchPath(query, 0)}>To the best</a>}
          {next === null ? null : (
            <a rel="next" href={searchPath(query, next)}>
              Further documents
            </a>
          )}
        </nav>
      )}
    </>
  );
}

function countInWords({ documents, order }: FoundDocuments, from: number, next: number | null): string {
  if (order === "some")
    return "So many documents hold these words that they are not weighed against each other: these are some of them. One more word helps.";
  if (from === 0 && next === null) return `${counted(documents.length, "document")}, the best first.`;
  return `Documents ${from + 1} to ${from + documents.length}, the best first.`;
}

function NoneFound({ query, from, alone }: Pick<SearchPageProps, "query" | "from" | "alone">) {
  if (from > 0) {
    return (
      <p>
        There are no further documents. <a href={searchPath(query, 0)}>To the best</a>
      </p>
    );
  }
  return (
    <div class="nothing">
      <p>No document holds {query.includes(" ") ? "all of these words" : "this word"}.</p>
      {alone.length === 0 ? null : (
        <>
          <p>One by one they are found:</p>
          <ul>
            {alone.map(({ word, documents }) => (
              <li>
                <a href={searchPath(word, 0)}>{word}</a>,{" "}
                {documents === "many" ? "in more than 100 documents" : `in ${counted(documents, "document")}`}
              </li>
            ))}
          </ul>
        </>
      )}
      <SearchHints />
    </div>
  );
}

function searchPath(query: string, from: number): string {
  return `/search?q=${encodeURIComponent(query)}${from === 0 ? "" : `&from=${from}`}`;
}
