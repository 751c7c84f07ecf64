import type { BoardRow } from "../../../core/publication/board-row.ts";
import { RumourRow } from "../parts/rumour-row.tsx";
import { Layout } from "./layout.tsx";

export function BoardPage({ rows }: { readonly rows: readonly BoardRow[] }) {
  return (
    <Layout
      title="Open rumours"
      path="/"
      description="Open rumours about companies, with who had them first and how many really knew."
    >
      <h1>Open rumours</h1>
      <ol class="rumours">
        {rows.map((row) => (
          <RumourRow row={row} />
        ))}
      </ol>
    </Layout>
  );
}
