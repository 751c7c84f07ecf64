import type { ChainEnd } from "../../../core/ledger/chain.ts";
import type { Entry } from "../../../core/ledger/event.ts";
import type { Follower } from "../../../core/ledger/follower.ts";
import type { Desk, Head } from "../desk-store.ts";
import { checkEvidence, type Filing, filingsIn } from "./check-evidence.ts";
import type { Finding } from "./finding.ts";
import { walkIndex } from "./index-walk.ts";
import { walkEntries } from "./walk-entries.ts";

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
  /** The newest entry: write it down elsewhere, and a later `verify` can tell that nothing was cut off. */
  readonly head: Head | null;
  /** Empty when all is as it must be. */
  readonly findings: readonly Finding[];
}

const PER_STEP = 500;

/** Walks through the whole ledger from outside, by what the desk hands out to anybody, and says what does not hold. */
export async function verify(desk: Desk, options: VerifyOptions = {}): Promise<Verification> {
  const head = await desk.head();
  const walk = walkEntries();
  const findings: Finding[] = await damageFindings(desk);
  let entries = 0;
  let isWhole = true;
  let reports = 0;
  const index = walkIndex();
  let step: Filing[] = [];
  let known = options.known === undefined ? null : cutOff(options.known);
  for await (const entry of desk.ledger.read(0)) {
    entries += 1;
    const broken = walk.look(entry);
    findings.push(...broken);
    if (broken.length > 0) isWhole = false;
    index.look([entry]);
    if (isKnown(entry, options.known)) known = null;
    step.push(...filingsIn([entry]));
    if (step.length < PER_STEP) continue;
    reports += step.length;
    findings.push(...(await checkEvidence(desk, step)));
    step = [];
    options.progress?.(entries, head?.seq ?? entries);
  }
  reports += step.length;
  findings.push(...(await checkEvidence(desk, step)), ...walk.finish());
  if (known !== null) findings.push(known);
  // An index made anew from a broken ledger would be no better.
  else if (isWhole) findings.push(...index.compare(await desk.rumours.index()));
  findings.push(...(await followerFindings(options.followers ?? [], entries)));
  return { entries, rumours: walk.rumours(), reports, head, findings };
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

async function followerFindings(followers: readonly Follower[], entries: number): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const follower of followers) {
    const position = await follower.position();
    if (position <= entries) continue;
    const message = `"${follower.name}" has followed ${position} entries of ${entries}: run \`hearsay rebuild ${follower.name}\`.`;
    findings.push({ type: "ahead", seq: null, message });
  }
  return findings;
}
