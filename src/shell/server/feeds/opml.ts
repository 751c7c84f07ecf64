import { generateOpml } from "feedsmith";

export const OPML_PATH = "/feeds/hearsay.opml";

/** The feeds of the whole desk. Those of a rumour, company or outlet are on its page. */
export const WHOLE_FEEDS = [
  {
    name: "board",
    title: "Rumours",
    about: "each rumour once, when something came to be believed otherwise",
  },
  {
    name: "changes",
    title: "Changes of belief",
    about: "each change on its own, with words that it rests on",
  },
] as const;

export function writeOpml(origin: string): string {
  return generateOpml(
    {
      head: { title: "Hearsay" },
      body: {
        outlines: WHOLE_FEEDS.map(({ name, title, about }) => ({
          text: `Hearsay: ${title}`,
          title: `Hearsay: ${title}`,
          description: about,
          type: "rss",
          xmlUrl: `${origin}/feeds/${name}.atom`,
          htmlUrl: `${origin}/`,
        })),
      },
    },
    { strict: true },
  );
}
