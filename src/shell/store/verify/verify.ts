import type { ChainEnd } from "../../../core/ledger/chain.ts";
import type { Entry } from "../../../core/ledger/event.ts";
import type { Follower } from "../../../core/ledger/follower.ts";
import type { Desk, Head } from "../desk-store.ts";
import { DamagedRowError } from "../errors.ts";
import { checkDocuments } from "./check-documents.ts";
import { walkSaid } from "./check-said.ts";
import type { Finding } from "./finding.ts";
import { walkIndex } from "./index-walk.ts";
import { everyEntry } from "./read-through.ts";
import { walkEntries } from "./walk-entries.ts";
import { walkEvidence } from "./walk-evidence.ts";

export interface VerifyOptions {
  readonly followers?: readonly Follower[];
  /** A number and hash written down earlier: shows whether the end of the ledger was cut off since. */
  readonly known?: ChainEnd;
  readonly progress?: (entries: number, head: number) => void;
}

export interface Verification {
  readonly entries: number;
  readonly rumours: number;
  readonly reports: number;
  readonly documents: number;
  /** How many are marked as erased: a number that is higher than what was asked for is somebody's forgery. */
  readonly erasedDocuments: number;
  /** The same for reports' words. */
  readonly erasedWords: number;
  /** The newest entry: write it down elsewhere, and a later `verify` can tell that nothing was cut off. */
  readonly head: Head | null;
  /** Empty when all is as it must be. */
  readonly findings: readonly Finding[];
}

const PER_STEP = 500;

/** Walks through the whole ledger from outside, by what the desk hands out to anybody, and says what does not hold. */
export async function verify(desk: Desk, options: VerifyOptions = {}): Promise<Verification> {
  const head = await desk.head();
  const findings: Finding[] = await damageFindings(desk);
  const walk = walkEntries();
  const index = walkIndex();
  const evidence = walkEvidence(desk);
  const said = walkSaid(desk);
  let entries = 0;
  let isWhole = true;
  let known = options.known === undefined ? null : cutOff(options.known);
  for await (const entry of everyEntry(desk)) {
    entries += 1;
    const broken = walk.look(entry);
    findings.push(...broken);
    if (broken.length > 0) isWhole = false;
    index.look([entry]);
    said.look(entry);
    if (isKnown(entry, options.known)) known = null;
    findings.push(...(await evidence.look(entry)));
    if (entries % PER_STEP === 0) options.progress?.(entries, head?.seq ?? entries);
  }
  findings.push(...(await evidence.finish()), ...(await said.finish()), ...walk.finish());
  if (known !== null) findings.push(known);
  // An index made anew from a broken ledger would be no better.
  else if (isWhole) findings.push(...(await indexFindings(desk, index, entries)));
  const { documents, erased, ...checked } = await checkDocuments(desk, evidence.blanked());
  findings.push(...checked.findings);
  findings.push(...(await followerFindings(desk, options.followers ?? [], entries)));
  const erasures = { erasedDocuments: erased, erasedWords: evidence.erasedWords() };
  const counts = { entries, rumours: walk.rumours(), reports: evidence.reports(), documents, ...erasures };
  return { ...counts, head, findings };
}

/** While somebody writes, the index is ahead of the entries that were walked: it is compared only when nobody did. */
async function indexFindings(
  desk: Desk,
  walked: ReturnType<typeof walkIndex>,
  entries: number,
): Promise<readonly Finding[]> {
  const index = await desk.rumours.index();
  return (await desk.head())?.seq === entries ? walked.compare(index) : [];
}

async function damageFindings(desk: Desk): Promise<Finding[]> {
  return (await desk.damage()).map((message) => ({ type: "damage", seq: null, message }));
}

function isKnown(entry: Entry, known: ChainEnd | undefined): boolean {
  return entry.seq === known?.seq && entry.hash === known.hash;
}

function cutOff({ seq, hash }: ChainEnd): Finding {
  return {
    type: "cut-off",
    seq,
    message: `Entry ${seq} with the hash ${hash} is not there: the ledger was cut off or made anew.`,
  };
}

async function followerFindings(
  desk: Desk,
  followers: readonly Follower[],
  entries: number,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { name, position: positionOf } of followers) {
    const position = await positionOf();
    const advice = `run \`hearsay rebuild ${name}\`.`;
    if (position > entries) {
      const message = `"${name}" has followed ${position} entries of ${entries}: ${advice}`;
      findings.push({ type: "ahead", seq: null, message });
    }
    const key = await unreadableRow(desk, name);
    if (key === null) continue;
    findings.push({
      type: "row",
      seq: null,
      message: `"${name}" has a row ${key} that cannot be read: ${advice}`,
    });
  }
  return findings;
}

/** The key of the first row of the follower that is no JSON object; null when all are. */
async function unreadableRow(desk: Desk, follower: string): Promise<string | null> {
  try {
    for await (const { key, view } of desk.views.rows(follower)) {
      if (typeof view !== "object" || view === null || Array.isArray(view)) return key;
    }
    return null;
  } catch (error) {
    if (error instanceof DamagedRowError) return error.key;
    throw error;
  }
}
