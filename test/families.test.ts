import { expect, test } from "vitest";
import { outletAtUrl, outletNamed } from "../src/core/page/outlet-index.ts";
import { loadKnowledge } from "../src/shell/knowledge.ts";

// Outlets under one roof are never independent of one another, whatever name or host they are met by.

const { outlets } = loadKnowledge();

test.each([
  ["The Wall Street Journal", "MarketWatch", "Barron's", "Dow Jones Newswires", "New York Post", "The Times"],
  ["Politico", "Business Insider", "Die Welt", "Bild"],
  ["Daily Mail", "Metro", "The i Paper", "New Scientist"],
  ["USA Today", "Detroit Free Press"],
  ["CNET", "ZDNET", "PCMag", "Mashable", "IGN", "Eurogamer"],
  ["The Verge", "Vox", "Recode"],
  ["Wired", "Ars Technica", "The New Yorker", "NJ.com"],
  ["Nikkei", "Financial Times", "Nikkei Asia", "The Next Web"],
  ["TechRadar", "Tom's Hardware", "Windows Central", "Android Central"],
  ["PCWorld", "Macworld", "Computerworld", "InfoWorld"],
  ["Variety", "Deadline", "Rolling Stone"],
  ["Sina", "Weibo"],
  ["CNBC", "NBC News", "Sky News"],
  ["TechCrunch", "Engadget", "Yahoo"],
  ["Xinhua", "China Securities Journal"],
  ["https://www.wsj.com/a", "https://nypost.com/b", "https://www.barrons.com/c"],
  ["https://www.ft.com/a", "https://asia.nikkei.com/b"],
])("%s and its siblings are one family", (...names) => {
  const families = names.map((name) => familyOf(name));
  expect(families).not.toContain(null);
  expect(new Set(families).size).toBe(1);
});

test.each([
  ["Reuters", "Bloomberg News"],
  ["The Guardian", "The Times"],
  ["GizChina", "GizmoChina"],
  ["CNBC", "CNBC Indonesia"],
])("%s and %s are not", (a, b) => {
  expect(familyOf(a) ?? a).not.toBe(familyOf(b) ?? b);
});

test("a family is written in one way", () => {
  const names = new Map<string, string>();
  for (const { family } of outlets.outlets) {
    if (family === null) continue;
    const key = family.toLowerCase().replaceAll(/[^a-z]/g, "");
    expect(names.get(key) ?? family).toBe(family);
    names.set(key, family);
  }
  expect(names.size).toBeGreaterThan(100);
});

function familyOf(name: string): string | null {
  return (outletAtUrl(outlets, name) ?? outletNamed(outlets, name))?.family ?? null;
}
