import { type Knowledge, read } from "../src/core/desk.ts";
import { makePage } from "../src/core/page/make-page.ts";
import type { Page } from "../src/core/page/page.ts";
import { loadKnowledge } from "../src/shell/knowledge.ts";
import { atLeast, type Bench, number } from "./bench.ts";
import { type NewsText, newsTexts, wordsIn } from "./corpus.ts";
import { versionOfPackage } from "./machine.ts";
import { readWithCompromise } from "./peers/compromise.ts";
import { winkReader } from "./peers/wink.ts";
import { secondsAPass } from "./timed.ts";

const DOCUMENTS = 1000;
/** compromise is slow enough that a share of the texts says as much. */
const FEW = 100;

/** From text to claims, on one core, beside what other readers do with the same texts in the same run. */
export function benchReading(): Bench {
  const { name, things } = newsTexts(DOCUMENTS);
  const knowledge = loadKnowledge();
  const pages = things.map(asPage);
  const texts = things.map(({ title, text }) => `${title}\n\n${text}`);
  const wink = winkReader();
  const ours = speed(things, () => readAll(pages, knowledge));
  const peers = [
    [
      "sentences, parts of speech, entities",
      versionOfPackage("wink-nlp"),
      speed(things, () => texts.forEach(wink)),
    ],
    [
      "tags, organisations",
      versionOfPackage("compromise"),
      speed(things.slice(0, FEW), () => texts.slice(0, FEW).forEach(readWithCompromise)),
    ],
  ] as const;
  return {
    name: "reading",
    about: `text to claims on one core; ${things.length} documents, ${number(wordsIn(things))} words, ${name}`,
    heads: ["reader", "does", "words a second"],
    rows: [
      ["hearsay", "sentences, names, claims", number(ours)],
      ...peers.map(([does, peer, rate]) => [peer, does, number(rate)]),
    ],
    aims: [atLeast("reading", ours, 80_000, "words a second")],
  };
}

function speed(texts: readonly NewsText[], pass: () => void): number {
  return wordsIn(texts) / secondsAPass(pass);
}

function readAll(pages: readonly Page[], knowledge: Knowledge): void {
  for (const page of pages) read(page, knowledge);
}

function asPage({ id, title, text, date, source }: NewsText): Page {
  return makePage({
    givenId: id,
    url: null,
    format: "text",
    charset: "utf-8",
    body: new TextEncoder().encode(text),
    hints: {
      title,
      outlet: source,
      byline: null,
      published: date,
      modified: null,
      language: "en",
      from: "record",
    },
  });
}
