import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sharedFolder } from "../../scripts/gate/shared-folder.ts";
import { type Crawled, crawl, type Element } from "./crawl.ts";
import { siteOverText } from "./open-site.ts";

/** What may be tried by a page that is read: our own, and the 223 of the shared folder where it is. */
const OWN = [
  `<script>alert(1)</script>`,
  `"><img src=x onerror=alert(1)>`,
  `' onmouseover='alert(1)`,
  `</title><svg onload=alert(1)>`,
  `javascript:alert(1)`,
  `</script><script>alert(1)</script>`,
  `{{constructor.constructor('alert(1)')()}}`,
  "<!--<img src=--><img src=x onerror=alert(1)//>",
];

function payloads(): readonly string[] {
  const shared = sharedFolder();
  if (shared === null) return OWN;
  const kept = readFileSync(join(shared, "data/xss/dompurify-payloads.json"), "utf8");
  const { payloads: theirs } = JSON.parse(kept) as { readonly payloads: readonly { payload: string }[] };
  return [...OWN, ...theirs.map(({ payload }) => payload)];
}

/** One document a payload, which stands in every field that a page can have. */
function documentWith(payload: string, place: number): string {
  const matter = `Beta${place} Foods`;
  return JSON.stringify({
    id: `p${place} ${payload}`,
    url: `https://outlet${place}.example/${place}?${payload}`,
    outlet: `Outlet ${place} ${payload}`,
    byline: `Ann ${payload}`,
    published: `2020-03-${String((place % 27) + 1).padStart(2, "0")}`,
    title: `Acme Corp to buy ${matter} ${payload}`,
    text: `Acme Corp is in talks to buy ${matter}, people familiar with the matter said. ${payload} Acme Corp is in talks to buy ${matter}, “${payload}” told the Herald.`,
  });
}

describe("What a page says is shown and never run", async () => {
  const tried = payloads();
  const site = await siteOverText(tried.map(documentWith).join("\n"));
  const pages: Crawled[] = [];
  for await (const page of crawl(site, 3_000)) pages.push(page);

  test("every payload reaches a page", () => {
    expect(pages.length).toBeGreaterThan(tried.length);
  });

  test("no page holds a script, an event, an address or a style that is not ours", () => {
    const wrong = pages.flatMap((page) =>
      page.elements.flatMap((element) => faultOf(element)).map((fault) => `${page.path}: ${fault}`),
    );
    expect(wrong).toEqual([]);
  });

  test("no page is answered with an error of ours", () => {
    expect(pages.filter(({ status }) => status >= 500).map(({ path }) => path)).toEqual([]);
  });
});

const OUR_ELEMENTS = new Set(
  "html head meta title link body a header span search form label input button nav ul li main footer p h1 h2 h3 h4 ol dl dt dd div section article aside figure figcaption table caption thead tbody tfoot tr th td svg g path rect circle line text tspan desc ellipse polygon polyline defs marker clippath use symbol time strong em b i small mark q blockquote cite code pre kbd abbr details summary select option optgroup textarea fieldset legend script br hr ins del s sub sup data output wbr noscript picture img address hgroup bdi bdo foreignobject datalist progress meter".split(
    " ",
  ),
);

function faultOf({ name, attributes }: Element): readonly string[] {
  const faults: string[] = [];
  if (!OUR_ELEMENTS.has(name)) faults.push(`<${name}>`);
  if (name === "script" && !isOurs(attributes)) faults.push(`<script ${JSON.stringify(attributes)}>`);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (/^on/i.test(attribute) || attribute === "style" || attribute === "srcdoc")
      faults.push(`${name} ${attribute}`);
    const isAddress = /^(?:href|src|action|formaction|xlink:href|data|poster)$/i.test(attribute);
    if (isAddress && !/^(?:https?:\/\/|\/|#|\?|mailto:|$)/.test(value))
      faults.push(`${name} ${attribute}=${value}`);
  }
  return faults;
}

/** Data, or the one script that is served from the site. */
function isOurs(attributes: Readonly<Record<string, string>>): boolean {
  return attributes["type"] === "application/ld+json" || /^\/[\w./-]+\.js$/.test(attributes["src"] ?? "");
}
