import type { BoardRow } from "../../../core/publication/board-row.ts";

/** What a site that embeds a rumour is given, by the oEmbed specification 1.0. */
export interface Oembed {
  readonly version: "1.0";
  readonly type: "rich";
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly width: number;
  readonly height: number;
  readonly html: string;
}

const WIDTH = 560;
const HEIGHT = 220;
const LEAST = 120;
const HALF_AN_HOUR = 1800;

interface Room {
  readonly origin: string;
  readonly maxwidth: string | undefined;
  readonly maxheight: string | undefined;
}

export function cardMarkup(row: BoardRow, { origin, maxwidth, maxheight }: Room): Oembed {
  const width = within(WIDTH, maxwidth);
  const height = within(HEIGHT, maxheight);
  const title = row.sentence.text;
  return {
    version: "1.0",
    type: "rich",
    title,
    provider_name: "Hearsay",
    provider_url: origin,
    cache_age: HALF_AN_HOUR,
    width,
    height,
    html: `<iframe src="${escaped(`${origin}/embed/${row.id}`)}" width="${width}" height="${height}" title="${escaped(title)}" loading="lazy" sandbox="allow-popups allow-top-navigation-by-user-activation"></iframe>`,
  };
}

function within(usual: number, most: string | undefined): number {
  return most !== undefined && /^\d{1,5}$/.test(most)
    ? Math.max(LEAST, Math.min(usual, Number(most)))
    : usual;
}

/** The id in the address of a dossier or card of this site; null for every other address. */
export function rumourInAddress(address: string, origin: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || url.origin !== origin) return null;
  return /^\/(?:rumours|embed)\/(rumour_[0-9a-f]+)$/.exec(url.pathname)?.[1] ?? null;
}

export function oembedJson(markup: Oembed): string {
  return JSON.stringify(markup);
}

export function oembedXml(markup: Oembed): string {
  const fields = Object.entries(markup).map(
    ([name, value]) => `<${name}>${escaped(String(value))}</${name}>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n<oembed>${fields.join("")}</oembed>\n`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
