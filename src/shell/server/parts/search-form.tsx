/** The field for words, larger than the masthead's. */
export function SearchForm({ query }: { readonly query: string }) {
  return (
    <search aria-label="Documents">
      <form class="search-form" action="/search">
        <label for="query">Words of a document</label>
        <input id="query" type="search" name="q" value={query} maxlength={300} />
        <button type="submit">Find</button>
      </form>
    </search>
  );
}

const EXAMPLES = [
  { query: "patents licence", does: "documents in which both words occur" },
  { query: '"joint venture"', does: "words that stand together" },
  { query: "semicond*", does: "every word that begins so" },
] as const;

export function SearchHints() {
  return (
    <>
      <p>How to search:</p>
      <dl class="search-hints">
        {EXAMPLES.map(({ query, does }) => (
          <>
            <dt>
              <a href={`/search?q=${encodeURIComponent(query)}`}>{query}</a>
            </dt>
            <dd>{does}</dd>
          </>
        ))}
      </dl>
      <p>
        Case and accents make no difference. The <a href="/">board</a> can be filtered by company, kind,
        state, language and time; a draft of your own is for the <a href="/check">draft check</a>.
      </p>
    </>
  );
}
