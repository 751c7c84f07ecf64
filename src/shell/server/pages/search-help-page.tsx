import { SearchForm, SearchHints } from "../parts/search-form.tsx";
import { Layout } from "./layout.tsx";

/** For whoever has not said yet what to look for, or with no word in it. */
export function SearchHelpPage({ query }: { readonly query: string }) {
  return (
    <Layout title="Search" path="/search">
      <h1>Search</h1>
      <SearchForm query={query} />
      {query === "" ? null : <p>There is no word in “{query}” that could be looked for.</p>}
      <SearchHints />
    </Layout>
  );
}
