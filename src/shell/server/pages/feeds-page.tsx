import { FEED_FORMATS, FEED_TYPES, type FeedFormat } from "../feeds/feed.ts";
import { OPML_PATH, WHOLE_FEEDS } from "../feeds/opml.ts";
import { Layout, type Offered } from "./layout.tsx";

const FORMAT_NAMES: Readonly<Record<FeedFormat, string>> = {
  atom: "Atom",
  rss: "RSS 2.0",
  json: "JSON Feed",
};

const OF_ONE = [
  {
    what: "One rumour",
    path: "/feeds/rumours/rumour_….atom",
    where: "its changes of belief; linked from its page",
  },
  {
    what: "One company",
    path: "/feeds/companies/….atom",
    where: "the rumours about it; linked from its page",
  },
  {
    what: "One outlet",
    path: "/feeds/outlets/….atom",
    where: "the rumours that it reported; linked from its page",
  },
];

const OFFERED: readonly Offered[] = WHOLE_FEEDS.flatMap(({ name, title }) =>
  FEED_FORMATS.map((format) => ({
    title: `Hearsay: ${title} (${FORMAT_NAMES[format]})`,
    path: `/feeds/${name}.${format}`,
    type: FEED_TYPES[format] as Offered["type"],
  })),
);

/** Which feeds there are, and when they have something new. */
export function FeedsPage() {
  return (
    <Layout title="Feeds" path="/feeds" description="Feeds in RSS, Atom and JSON." feeds={OFFERED}>
      <h1>Feeds</h1>
      <p class="feeds-lead">
        A feed has something new only when something came to be believed otherwise: a state, the number of
        origins, a party, or the day that is named for it. Telling a rumour once more is none of these, so a
        rumour with five hundred repeats does not wake you five hundred times.
      </p>
      <h2>Of the whole desk</h2>
      <ul class="feeds">
        {WHOLE_FEEDS.map(({ name, title, about }) => (
          <li>
            <span class="feeds-name">{title}</span>, {about}:{" "}
            {FEED_FORMATS.map((format, place) => (
              <>
                {place === 0 ? "" : " · "}
                <a href={`/feeds/${name}.${format}`}>{FORMAT_NAMES[format]}</a>
              </>
            ))}
          </li>
        ))}
      </ul>
      <p>
        <a href={OPML_PATH}>All of these as OPML</a>, for readers that take a list.
      </p>
      <h2>Of one rumour, company or outlet</h2>
      <ul class="feeds">
        {OF_ONE.map(({ what, path, where }) => (
          <li>
            <span class="feeds-name">{what}</span>, {where}: <code>{path}</code>
          </li>
        ))}
      </ul>
      <p>
        Each comes as <code>.atom</code>, <code>.rss</code> and <code>.json</code>. Ids never change, so a
        reader that knew an entry knows it again; a rumour that was joined to another is told on under that
        one, and its feed leads there. <a href="/api">The API</a> has the same for programs.
      </p>
    </Layout>
  );
}
