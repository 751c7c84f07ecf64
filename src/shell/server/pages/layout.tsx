import type { Child } from "hono/jsx";
import { STYLE_PATH } from "../routes/style-routes.ts";

/** A feed that a page offers. */
export interface Offered {
  readonly title: string;
  readonly path: string;
  readonly type: "application/atom+xml" | "application/rss+xml" | "application/feed+json";
}

interface LayoutProps {
  /** Without the name of the site, which is put behind it. */
  readonly title: string;
  /** The path of the page, by which its place in the navigation is marked. */
  readonly path: string;
  readonly description?: string;
  readonly feeds?: readonly Offered[];
  /** More for the head: JSON-LD, Open Graph. */
  readonly head?: Child;
  readonly children?: Child;
}

const PLACES = [
  { path: "/", name: "Board" },
  { path: "/settled", name: "Settled" },
  { path: "/expired", name: "Expired" },
  { path: "/companies", name: "Companies" },
  { path: "/outlets", name: "Outlets" },
  { path: "/check", name: "Draft check" },
  { path: "/how", name: "How it works" },
  { path: "/data", name: "Data" },
] as const;

/** What every page stands in: a masthead, the way to everywhere, the page, and what the desk is. */
export function Layout({ title, path, description, feeds = [], head, children }: LayoutProps) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title} · Hearsay</title>
        {description === undefined ? null : <meta name="description" content={description} />}
        <link rel="stylesheet" href={STYLE_PATH} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {feeds.map((feed) => (
          <link rel="alternate" type={feed.type} title={feed.title} href={feed.path} />
        ))}
        {head}
      </head>
      <body>
        <a class="skip" href="#main">
          To the page
        </a>
        <header class="masthead">
          <a class="masthead-name" href="/">
            Hearsay
          </a>
          <span class="masthead-what">The record of rumours about companies</span>
          <search class="masthead-search">
            <form action="/search">
              <label for="masthead-query">Search</label>
              <input id="masthead-query" type="search" name="q" />
              <button type="submit">Find</button>
            </form>
          </search>
        </header>
        <nav class="places" aria-label="Site">
          <ul>
            {PLACES.map((place) => (
              <li>
                <a href={place.path} aria-current={place.path === path ? "page" : undefined}>
                  {place.name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <main id="main">{children}</main>
        <footer class="colophon">
          <p>
            Hearsay gives no verdict of truth. A state follows from reports by{" "}
            <a href="/how">one published rule</a>, and every sentence here rests on a place in a text.{" "}
            <a href="/data">Data and licence</a> · <a href="/api">API</a> · <a href="/feeds">Feeds</a> ·{" "}
            <a href="/alerts">Alerts</a>
          </p>
        </footer>
      </body>
    </html>
  );
}
