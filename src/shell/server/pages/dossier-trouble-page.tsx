import type { Child } from "hono/jsx";
import type { MeantRow } from "../../work/dossier/rumour-meant.ts";
import { Layout } from "./layout.tsx";

/** Says plainly why there is no dossier at an address, and where to go from here. */
export function DossierTroublePage({
  title,
  path,
  children,
}: {
  readonly title: string;
  readonly path: string;
  readonly children?: Child;
}) {
  return (
    <Layout title={title} path={path}>
      <h1>{title}</h1>
      {children}
    </Layout>
  );
}

export function MeantList({ rumours }: { readonly rumours: readonly MeantRow[] }) {
  return (
    <ul>
      {rumours.map(({ id, sentence }) => (
        <li>
          <a href={`/rumours/${id}`}>{sentence ?? id}</a>
        </li>
      ))}
    </ul>
  );
}
