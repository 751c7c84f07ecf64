import { nameKey } from "../../page/outlet-index.ts";
import type { Phantom } from "../../provenance/phantom.ts";
import { isOrigin } from "../../provenance/role.ts";
import type { Telling } from "../../provenance/telling.ts";
import type { Report } from "../../rumour/rumour.ts";
import { caseOf, type Settling } from "../../standing/record/record-case.ts";
import { deniesOnRecord } from "../../standing/stage-rule.ts";
import type { JudgedMaterial } from "../judged-material.ts";
import type { NamesKnown } from "../view-of.ts";
import type { VoiceIn, VoicePart } from "./contribution.ts";
import { firstDay, roleIn } from "./outlets-in.ts";

/**
 * What each named voice is to a rumour, in the order of their keys: listed companies, authorities and people on whose word
 * it is told, and outlets that are cited for it and not held. Who is in no table has no record: that two texts mean one
 * person by one name would be a guess.
 */
export function voicesIn(judged: JudgedMaterial, settling: Settling, known: NamesKnown): readonly VoiceIn[] {
  const voices = [...speakersIn(judged, settling, known), ...citedIn(judged, settling, known)];
  return voices.sort((a, b) => (a.key < b.key ? -1 : 1));
}

interface Speaking {
  readonly as: VoiceIn["as"];
  readonly tellings: Telling[];
  denials: Telling[];
}

function speakersIn(judged: JudgedMaterial, settling: Settling, { entities }: NamesKnown): VoiceIn[] {
  const speaking = new Map<string, Speaking>();
  for (const telling of judged.tellings) {
    for (const { key, as, denies } of speakersOf(telling)) {
      const one = speaking.get(key) ?? { as, tellings: [], denials: [] };
      speaking.set(key, one);
      one.tellings.push(telling);
      if (denies) one.denials.push(telling);
    }
  }
  return [...speaking].flatMap(([key, { as, tellings, denials }]): VoiceIn[] => {
    const name = nameOfEntity(key, entities);
    if (name === undefined) return [];
    const own = tellings.find((telling) => isOrigin(roleIn(judged, telling)));
    return [
      {
        type: "voice",
        key,
        name,
        as,
        part: partOf(as, own),
        told: firstDay(tellings),
        case: own === undefined || as === "party" ? null : caseOf(own, settling),
        denied: becameOf(denials, settling),
      },
    ];
  });
}

function nameOfEntity(key: string, { entities }: NamesKnown["entities"]): string | undefined {
  return entities.get(key as `ent_${string}`)?.name;
}

interface SpeakerIn {
  readonly key: string;
  readonly as: VoiceIn["as"];
  readonly denies: boolean;
}

/** Whom the telling is credited to, and the parties that are told to have denied it, each once. */
function speakersOf({ report, others }: Telling): readonly SpeakerIn[] {
  const found = new Map<string, SpeakerIn>();
  for (const one of [report, ...others]) {
    for (const speaker of [...creditedIn(one), ...denyingIn(one)]) {
      const before = found.get(speaker.key);
      found.set(speaker.key, { ...speaker, denies: speaker.denies || before?.denies === true });
    }
  }
  return [...found.values()];
}

function creditedIn({ claim }: Report): readonly SpeakerIn[] {
  const credited = claim.chain.find(({ type, key }) => type === claim.voice && key !== null);
  if (credited?.key == null || !isSpeaking(credited.type)) return [];
  return [{ key: credited.key, as: credited.type, denies: deniesOnRecord(claim) }];
}

function isSpeaking(type: string): type is "party" | "authority" | "analyst" {
  return type === "party" || type === "authority" || type === "analyst";
}

function denyingIn({ claim }: Report): readonly SpeakerIn[] {
  return (claim.reactions ?? []).flatMap(({ type, party }): SpeakerIn[] => {
    const entity = type === "denied" && party !== null ? claim.parties[party]?.entity : null;
    return entity == null ? [] : [{ key: entity, as: "party", denies: true }];
  });
}

/** A party's own word can settle a rumour, and is never an origin of one. */
function partOf(as: VoiceIn["as"], own: Telling | undefined): VoicePart {
  if (as === "party") return "spoke";
  return own === undefined ? "told again" : "originated";
}

function becameOf(denials: readonly Telling[], { life }: Settling): VoiceIn["denied"] {
  const first = firstDay(denials);
  if (denials.length === 0) return "no";
  const after = life.states.some(
    ({ date, state }) =>
      (state === "confirmed" || state === "confirmed in part") && first !== null && date > first,
  );
  return after ? "belied" : "stood";
}

/** Outlets and houses of analysts that are cited by name; accounts and forums are people of whom nothing is known. */
const NAMED_KINDS: ReadonlySet<Phantom["kind"]> = new Set(["outlet", "wire", "analyst house"]);

function citedIn(judged: JudgedMaterial, settling: Settling, { outlets }: NamesKnown): VoiceIn[] {
  return judged.provenance.phantoms.flatMap((phantom): VoiceIn[] => {
    if (!NAMED_KINDS.has(phantom.kind)) return [];
    const listed = phantom.outlet === null ? undefined : outlets.byId.get(phantom.outlet);
    const citing = judged.tellings.filter(({ report }) => phantom.citedBy.includes(report.id));
    const [first] = citing;
    if (first === undefined) return [];
    return [
      {
        type: "voice",
        key: phantom.outlet ?? `outlet:${nameKey(phantom.words)}`,
        name: listed?.name ?? phantom.words,
        as: phantom.kind === "analyst house" ? "analyst" : "media",
        part: "cited",
        told: firstDay(citing),
        case: caseOf(first, settling),
        denied: "no",
      },
    ];
  });
}
