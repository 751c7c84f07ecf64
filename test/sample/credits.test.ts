import { beforeAll, expect, test } from "vitest";
import type { Document } from "../../src/core/document/document.ts";
import { readSample } from "./read-sample.ts";

let documents: ReadonlyMap<string, Document>;

beforeAll(async () => {
  documents = await readSample();
});

interface CreditCase {
  readonly id: string;
  readonly credits: readonly { readonly type: string; readonly name: string; readonly url: string | null }[];
}

/** Every page of the sample that says on whose work it draws, outside its sentences. */
const CREDITS: readonly CreditCase[] = [
  {
    id: "xiaomi-nokia/D02",
    credits: [{ type: "via", name: "Chinese", url: "https://m.shouji-kuaibao.example/archives/88213" }],
  },
  { id: "xiaomi-nokia/D03", credits: [{ type: "source", name: "Weibo", url: "https://weibo.com/" }] },
  { id: "xiaomi-nokia/D14", credits: [{ type: "wire", name: "dpa-AFX", url: null }] },
  // The agency's own tag on its own page credits nobody else.
  { id: "xiaomi-nokia/D15", credits: [] },
  {
    id: "xiaomi-nokia/D24",
    credits: [
      { type: "via", name: "GizChina", url: "https://www.gizchina.com/" },
      { type: "via", name: "PhoneArena", url: "https://www.phonearena.com/" },
    ],
  },
  {
    id: "facebook-whatsapp/01",
    credits: [{ type: "via", name: "TechCrunch", url: "https://techcrunch.com/" }],
  },
  { id: "nvidia-arm/04", credits: [{ type: "wire", name: "Meridian", url: null }] },
];

function check({ id, credits }: CreditCase): void {
  const found = documents.get(id)?.credits.map(({ type, name, url }) => ({ type, name, url }));
  expect(found).toEqual(credits);
}

test.each(CREDITS)("$id says on whose work it draws", check);

interface LinkCase {
  readonly id: string;
  readonly words: string;
  readonly url: string;
}

const LINKS: readonly LinkCase[] = [
  {
    id: "xiaomi-nokia/D02",
    words: "a fresh report",
    url: "https://m.shouji-kuaibao.example/archives/88213",
  },
  {
    id: "xiaomi-nokia/D06",
    words: "the story we carried this morning",
    url: "https://nokiamob.net/2017/07/04/rumor-hmd-nokia-phones-to-use-surge-s1-soc/",
  },
  {
    id: "xiaomi-nokia/D12",
    words: "Nokia and Xiaomi announced",
    url: "https://www.reuters.com/article/nokia-xiaomi-idUSL1N1JW1PE",
  },
  {
    id: "xiaomi-nokia/D16",
    words: "yesterday’s rumour",
    url: "https://nokiamob.net/2017/07/04/rumor-hmd-nokia-phones-to-use-surge-s1-soc/",
  },
  { id: "facebook-phone/02", words: "Bloomberg had reported", url: "https://www.bloomberg.com/" },
  { id: "apple-qualcomm/02", words: "the Wall Street Journal reports", url: "https://www.wsj.com/" },
];

function checkLink({ id, words, url }: LinkCase): void {
  const document = documents.get(id);
  const links = document?.links.map((link) => ({
    words: document.text.slice(link.start, link.end),
    url: link.url,
  }));
  expect(links).toContainEqual({ words, url });
}

test.each(LINKS)("$id links the words “$words”", checkLink);
