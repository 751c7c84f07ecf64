import type { Child } from "hono/jsx";

/** A link to an address from a document: followed by no search engine, and it tells nobody where the reader was. */
export function OuterLink({ url, children }: { readonly url: string; readonly children: Child }) {
  if (!/^https?:\/\//i.test(url)) return <>{children}</>;
  return (
    <a href={url} rel="nofollow noreferrer">
      {children}
    </a>
  );
}
