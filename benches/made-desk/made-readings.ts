import { seeded } from "../../evals/seeded.ts";
import { dateOf } from "../../src/core/base/day.ts";
import { shortHash } from "../../src/core/base/hash.ts";
import type { Claim, Stage } from "../../src/core/claim/claim.ts";
import type { Reading } from "../../src/core/desk.ts";
import { documentIdOf } from "../../src/core/document/document-id.ts";
import { type Chance, pick, rank } from "./drawing.ts";
import { firmNamed } from "./firms.ts";
import { DAYS, type MadeRumour } from "./made-rumours.ts";

/** One page that tells a rumour: which, as how manieth, and on what day since the first of the made-up time. */
interface Telling {
  readonly rumour: MadeRumour;
  readonly place: number;
  readonly day: number;
}

/** A rumour is told about for so many days. */
const LIFE = 120;

/** The readings of all reports of the rumours, in the order in which they would have been published. */
export function* madeReadings(rumours: readonly MadeRumour[]): Generator<Reading> {
  const byDay: Telling[][] = Array.from({ length: DAYS + LIFE + 1 }, () => []);
  for (const rumour of rumours) {
    for (let place = 0; place < rumour.tellings; place += 1) {
      const day = rumour.begins + Math.floor((LIFE * place) / rumour.tellings);
      byDay[day]?.push({ rumour, place, day });
    }
  }
  for (const telling of byDay.flat()) yield madeReading(telling);
}

/** One more telling of a rumour, some days after the others. */
export function oneMoreReading(rumour: MadeRumour, later: number): Reading {
  return madeReading({ rumour, place: rumour.tellings + later, day: rumour.begins + LIFE + later });
}

const OUTLETS = 2000;
const EPOCH = 12_000;

function madeReading({ rumour, place, day }: Telling): Reading {
  const chance = seeded(rumour.number * 1009 + place);
  const outlet = { id: null, name: `The ${firmNamed(rank(chance, OUTLETS)).split(" ")[0] ?? ""} Post` };
  const [one, other] = rumour.parties;
  const title = `${one?.name} and ${other?.name}: report ${place + 1}`;
  const said = `${one?.name} ${VERB[stageAt(rumour, place)]} ${other?.name}`;
  const voice =
    place % 3 === 0
      ? "people close to the matter"
      : `The ${firmNamed(rank(chance, OUTLETS)).split(" ")[0] ?? ""} Post`;
  const text = `${title}\n\n${said}, ${voice} said.\n\n${filler(chance)}`;
  const url = `https://outlet${shortHash(outlet.name).slice(0, 6)}.example/${rumour.number}/${place}`;
  const id = documentIdOf({ outlet, url, text });
  const at = `${dateOf(EPOCH + day)}T08:00:00.000Z` as const;
  const document: Reading["document"] = {
    id,
    pageId: `page_${shortHash(id)}`,
    givenId: null,
    outlet,
    url,
    title,
    byline: null,
    language: "en",
    published: { at, precision: "minute", basis: "meta" },
    modified: null,
    text,
    bodyStart: title.length + 2,
    sentences: [],
    links: [],
    credits: [],
    notes: [],
  };
  const claim = claimIn(document, rumour, place, { said, voice });
  return { document, mentions: { mentions: [], referents: [] }, claims: [claim], notes: [] };
}

const VERB: Readonly<Record<Stage, string>> = {
  considered: "is looking at",
  talks: "is in talks with",
  proposed: "has made an offer to",
  agreed: "has signed with",
  completed: "has closed the deal with",
  denied: "denies any deal with",
  ended: "has dropped its plan for",
};

const WAY: readonly Stage[] = ["considered", "talks", "talks", "proposed", "proposed", "agreed"];

/** Further on with every telling; one rumour in three ends in a denial and does not get that far. */
function stageAt({ number, tellings }: MadeRumour, place: number): Stage {
  if (number % 3 === 0 && place === tellings - 1 && place > 0) return "denied";
  return WAY[Math.floor((place * WAY.length) / (tellings + 1))] ?? "considered";
}

function claimIn(
  document: Reading["document"],
  rumour: MadeRumour,
  place: number,
  { said, voice }: { readonly said: string; readonly voice: string },
): Claim {
  const span = { start: document.bodyStart, end: document.bodyStart + said.length };
  const stage = stageAt(rumour, place);
  const type = stage === "denied" ? "party" : place % 3 === 0 ? "anonymous" : "media";
  const start = span.end + 2;
  return {
    id: `claim_${shortHash(document.id, rumour.kind, String(span.start))}`,
    documentId: document.id,
    kind: rumour.kind,
    parties: rumour.parties.map(({ role, name }) => ({
      role,
      name,
      aliases: [name.split(" ")[0] ?? name],
      entity: null,
      kind: "company",
    })),
    stage,
    certainty: stage === "denied" ? "fact" : "reported",
    modality: "report",
    attribution: { type, source: voice, chain: [{ type, words: voice, start, end: start + voice.length }] },
    time: null,
    amount: null,
    price: null,
    object: null,
    main: true,
    evidence: { span, quote: said },
    because: [{ field: "stage", rule: "made up", span }],
  };
}

const WORDS =
  "shares market analysts price quarter plant workers board growth margin orders supply talks union region export demand output cash debt costs rivals customers research stores network pipeline forecast budget lease licence audit".split(
    " ",
  );
const SENTENCES = 8;
const WORDS_EACH = 11;

/** Sentences of words in no order: as long as a short agency text, and no two alike. */
function filler(chance: Chance): string {
  return Array.from({ length: SENTENCES }, () => {
    const words = Array.from({ length: WORDS_EACH }, () => pick(chance, WORDS));
    return `The ${words.join(" ")} ${Math.floor(chance() * 1000)}.`;
  }).join(" ");
}
