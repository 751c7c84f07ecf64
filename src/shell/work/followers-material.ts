import type { Hash } from "../../core/base/hash.ts";
import type { DocumentId } from "../../core/document/document.ts";
import { nameInForce } from "../../core/ledger/correct-names.ts";
import { resolutionInForce } from "../../core/ledger/correct-reading.ts";
import type { EditorWords } from "../../core/ledger/editor-words.ts";
import { type Edit, editsOf, saidOfEdits } from "../../core/ledger/edits.ts";
import type { ClaimWords } from "../../core/ledger/words.ts";
import type { HeldDocument } from "../../core/provenance/held-document.ts";
import type { Beside } from "../../core/provenance/telling.ts";
import type { RumourMaterial } from "../../core/publication/view-of.ts";
import type { Report, Rumour, RumourId } from "../../core/rumour/rumour.ts";
import type { Desk } from "../store/desk-store.ts";

/** The rumours that are read as one: the one that stands on its own first. */
export type ReadAsOne = readonly [RumourId, ...RumourId[]];

/** What views are made from, for many rumours at once. Rumours that are not there any more are left out. */
export async function materialsOf(
  desk: Desk,
  groups: readonly ReadAsOne[],
): Promise<ReadonlyMap<RumourId, RumourMaterial>> {
  const rumours = await desk.rumours.rumours(groups.flat());
  const reportsOf = new Map(groups.map((group) => [group[0], reportsIn(group, rumours)] as const));
  const beside = await besideOf(desk, [...reportsOf.values()].flat());
  const names = await namesOf(desk, groups, rumours);
  return new Map(
    groups.map((ledgerIds) => {
      const reports = reportsOf.get(ledgerIds[0]) ?? [];
      const setAside = new Set(ledgerIds.flatMap((id) => rumours.get(id)?.setAside ?? []));
      const resolved = resolutionInForce(ledgerIds.flatMap((id) => rumours.get(id) ?? []));
      const name = names.get(ledgerIds[0]) ?? null;
      return [ledgerIds[0], { ledgerIds, reports, beside, name, setAside, resolved }];
    }),
  );
}

/** All reports of rumours that are read as one. */
export function reportsIn(group: ReadAsOne, rumours: ReadonlyMap<RumourId, Rumour>): readonly Report[] {
  return group.flatMap((id) => [...(rumours.get(id)?.reports.values() ?? [])]);
}

/** The sentences that editors gave; one that was erased is in force no more. */
async function namesOf(
  desk: Desk,
  groups: readonly ReadAsOne[],
  rumours: ReadonlyMap<RumourId, Rumour>,
): Promise<ReadonlyMap<RumourId, string>> {
  const digests = groups.flatMap((group) => {
    const digest = nameInForce(group.flatMap((id) => rumours.get(id) ?? []));
    return digest === null ? [] : [[group[0], digest] as const];
  });
  if (digests.length === 0) return new Map();
  const words = await saidBy(
    desk,
    digests.map(([, digest]) => digest),
  );
  return new Map(
    digests.flatMap(([id, digest]) => {
      const sentence = words.get(digest)?.sentence ?? null;
      return sentence === null ? [] : [[id, sentence] as const];
    }),
  );
}

/** What editors said, where it was not erased. */
export async function saidBy(desk: Desk, digests: readonly Hash[]): Promise<ReadonlyMap<Hash, EditorWords>> {
  const words = new Map<Hash, EditorWords>();
  for (const [digest, said] of await desk.kept.said(digests)) {
    if (said !== "erased") words.set(digest, said.words);
  }
  return words;
}

/** What editors decided about rumours that are read as one. */
export async function editsAbout(desk: Desk, group: ReadAsOne): Promise<readonly Edit[]> {
  const entries = (await Promise.all(group.map((id) => desk.rumours.entries(id)))).flat();
  const digests = saidOfEdits(entries);
  return digests.length === 0 ? [] : editsOf(entries, await saidBy(desk, digests));
}

/** What stands beside the chain for these reports. */
export async function besideOf(desk: Desk, reports: readonly Report[]): Promise<Beside> {
  const documents = new Map<DocumentId, HeldDocument>();
  const held = await desk.kept.documents([...new Set(reports.map((report) => report.documentId))]);
  for (const [id, document] of held) if (document !== "erased") documents.set(id, document);
  const words = new Map<Hash, ClaimWords>();
  const kept = await desk.kept.words(reports.map((report) => report.claim.words));
  for (const [digest, beside] of kept) if (beside !== "erased") words.set(digest, beside.words);
  return { documents, words };
}

/** The rumour that this one is read under now: itself, or the end of the way of its merges. */
export async function rootOf(desk: Desk, id: RumourId): Promise<Rumour | null> {
  const seen = new Set<RumourId>();
  let rumour = await desk.rumours.rumour(id);
  while (rumour?.mergedInto != null && !seen.has(rumour.id)) {
    seen.add(rumour.id);
    rumour = await desk.rumours.rumour(rumour.mergedInto);
  }
  return rumour;
}

/** The root with every rumour that is read under it: they share a key with it, because its proposition has theirs. */
export async function readAsOne(desk: Desk, root: Rumour): Promise<ReadAsOne> {
  const keys = root.proposition.parties.flatMap((party) => party.keys);
  const sharing = await desk.rumours.rumours(await desk.rumours.withKeys(keys));
  const members = [...sharing.values()].filter(
    (rumour) => rumour.id !== root.id && leadsTo(rumour, root.id, sharing),
  );
  return [root.id, ...members.map((rumour) => rumour.id).sort()];
}

function leadsTo(rumour: Rumour, root: RumourId, rumours: ReadonlyMap<RumourId, Rumour>): boolean {
  const seen = new Set<RumourId>();
  let here: Rumour | undefined = rumour;
  while (here !== undefined && !seen.has(here.id)) {
    if (here.id === root) return true;
    seen.add(here.id);
    here = here.mergedInto === null ? undefined : rumours.get(here.mergedInto);
  }
  return false;
}
