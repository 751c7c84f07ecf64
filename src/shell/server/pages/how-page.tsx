import { VOICE_TYPES } from "../../../core/claim/attribution.ts";
import { CERTAINTIES, MODALITIES, STAGES } from "../../../core/claim/claim.ts";
import { REACTION_TYPES } from "../../../core/claim/reaction/reaction.ts";
import { ROLES } from "../../../core/provenance/role.ts";
import { TRACE_BASES } from "../../../core/provenance/trace.ts";
import { DRAFT_WARNINGS } from "../../../core/publication/draft/draft-check.ts";
import { CONTEXT_EACH_SIDE } from "../../../core/publication/excerpt.ts";
import { RELATIONS } from "../../../core/rumour/family.ts";
import { CASE_OUTCOMES, NO_CASES } from "../../../core/standing/record/record-case.ts";
import { FEWEST_CASES } from "../../../core/standing/record/share.ts";
import { OUTCOMES, STATES } from "../../../core/standing/state.ts";
import {
  CERTAINTY_MEANINGS,
  MODALITY_MEANINGS,
  OUTCOME_MEANINGS,
  REACTION_MEANINGS,
  RELATION_MEANINGS,
  ROLE_MEANINGS,
  STAGE_MEANINGS,
  STATE_RULES,
  TRACE_MEANINGS,
  VOICE_MEANINGS,
  WARNING_MEANINGS,
} from "../../wording/how-words.ts";
import { CASE_MEANINGS, NO_CASE_MEANINGS } from "../../wording/record-words.ts";
import { KindTable, MatchReasons } from "../parts/how-tables.tsx";
import { Meanings, meaningsOf } from "../parts/meanings.tsx";
import { StateChip } from "../parts/state-chip.tsx";
import { Layout } from "./layout.tsx";

export function HowPage() {
  return (
    <Layout
      title="How it works"
      path="/how"
      description="The rules by which Hearsay reads, counts and judges, in plain words, from the tables that the program works by."
    >
      <h1>How it works</h1>
      <p>
        Hearsay reads pages, takes from each what it claims about companies, files every claim as a report
        under a rumour, and says who had it first, how many really knew, and what became of it. This page is
        made from the tables that the program itself works by.
      </p>
      <Contents />
      <section aria-labelledby="states">
        <h2 id="states">Where a rumour stands</h2>
        <p>
          A state follows from the reports and is never typed in. A rumour keeps its name after it is settled:
          it is not a falsehood.
        </p>
        <Meanings
          of="state"
          meanings={STATES.map((state) => ({
            id: state,
            word: <StateChip state={state} />,
            means: STATE_RULES[state],
          }))}
        />
        <p>
          <strong>Disputed</strong> stands beside a state when a third party calls it untrue: readers are
          told, and it moves nothing. “No comment” moves nothing either.
        </p>
      </section>
      <section aria-labelledby="counts">
        <h2 id="counts">Documents, outlets, origins</h2>
        <p>
          Three counts that never stand in for each other. <strong>Documents</strong> are pages, all versions
          of one counted once. <strong>Outlets</strong> are who publishes them. <strong>Origins</strong> are
          publisher families that had it on a word of their own: the number that the desk exists to print. A
          repeat, a copy, or another outlet of one family never raises it.
        </p>
        <h3>What a report is to its rumour</h3>
        <Meanings of="role" meanings={meaningsOf(ROLES, ROLE_MEANINGS)} />
        <h3>What shows that one drew on another</h3>
        <p>The surest first. First means earliest published; what names no day is never first.</p>
        <Meanings of="trace" meanings={meaningsOf(TRACE_BASES, TRACE_MEANINGS)} />
        <p>
          A <strong>phantom</strong> is somebody who is cited and whose page is not held. It is drawn dashed,
          with what is known of it, and filled when the page turns up. Circular citations are shown and never
          counted.
        </p>
      </section>
      <section aria-labelledby="claims">
        <h2 id="claims">What is read from a text</h2>
        <p>
          A claim rests on a span: the very words that say it. Without a span there is no claim, and without a
          claim no sentence here. Of a document's text only these words are shown, with at most{" "}
          {2 * CONTEXT_EACH_SIDE} characters around them.
        </p>
        <h3>Kinds of claims, their roles, and how long they live</h3>
        <KindTable />
        <p>
          When a text says by when (“later this year”), that day counts. Otherwise a rumour without any
          further word expires after the days in the table.
        </p>
        <h3>How far the matter is said to be</h3>
        <Meanings of="stage" meanings={meaningsOf(STAGES, STAGE_MEANINGS)} />
        <h3>How surely the text puts it</h3>
        <p>
          Headline and body are judged apart: where a headline is firmer than its body, readers are told so.
        </p>
        <Meanings of="certainty" meanings={meaningsOf(CERTAINTIES, CERTAINTY_MEANINGS)} />
        <h3>On whose word</h3>
        <Meanings of="voice" meanings={meaningsOf(VOICE_TYPES, VOICE_MEANINGS)} />
        <h3>What is no report of today</h3>
        <Meanings of="modality" meanings={meaningsOf(MODALITIES, MODALITY_MEANINGS)} />
        <h3>What parties and authorities say to it</h3>
        <Meanings of="reaction" meanings={meaningsOf(REACTION_TYPES, REACTION_MEANINGS)} />
      </section>
      <section aria-labelledby="joining">
        <h2 id="joining">Which reports are one rumour</h2>
        <p>
          A report joins a rumour when its parties and its kind are the rumour's. The reasons are kept with
          every report:
        </p>
        <MatchReasons />
        <h3>Neighbours that must not be merged</h3>
        <Meanings of="relation" meanings={meaningsOf(RELATIONS, RELATION_MEANINGS)} />
      </section>
      <section aria-labelledby="outcomes">
        <h2 id="outcomes">What became of it, part by part</h2>
        <p>
          The act, each party, what it is about, the terms and the time have an outcome each. The word over
          all of them follows.
        </p>
        <Meanings of="outcome" meanings={meaningsOf(OUTCOMES, OUTCOME_MEANINGS)} />
      </section>
      <section aria-labelledby="records">
        <h2 id="records">Track records of outlets and voices</h2>
        <p>
          An outlet has a <strong>case</strong> in a rumour when a report of its own is an origin or
          independent there: the first such report, and no other. By when it has to come true is fixed on the
          day of that report. Nobody is scored for passing on, for repeating what was settled, or for a
          party's own word. From {FEWEST_CASES} cases on a record has a rate, with Wilson's interval at 95
          percent; under that it has its numbers and no rate.
        </p>
        <h3>What became of a case</h3>
        <Meanings of="case" meanings={meaningsOf(CASE_OUTCOMES, CASE_MEANINGS)} />
        <h3>What is no case</h3>
        <Meanings of="no-case" meanings={meaningsOf(NO_CASES, NO_CASE_MEANINGS)} />
        <p>
          Voices are judged alike: listed people and authorities on whose word an origin rests, and outlets
          that are cited and not held, by others' words of them. Who answers a record is printed beside it.
        </p>
      </section>
      <section aria-labelledby="draft-check">
        <h2 id="draft-check">What the draft check warns of</h2>
        <p>
          <a href="/check">The check</a> reads a pasted text in memory, answers, and forgets it.
        </p>
        <Meanings of="warning" meanings={meaningsOf(DRAFT_WARNINGS, WARNING_MEANINGS)} />
      </section>
      <section aria-labelledby="ledger">
        <h2 id="ledger">The ledger</h2>
        <p>
          Every report, merge, split and decision of an editor is an entry, numbered without gaps, each with
          the hash of the one before it. No entry is ever changed or removed; a correction is an entry. What a
          person may ask to have erased stands beside the chain and can be erased without breaking it.{" "}
          <a href="/data">Data</a> has the newest entry's number and hash.
        </p>
      </section>
    </Layout>
  );
}

const SECTIONS = [
  { id: "states", name: "Where a rumour stands" },
  { id: "counts", name: "Documents, outlets, origins" },
  { id: "claims", name: "What is read from a text" },
  { id: "joining", name: "Which reports are one rumour" },
  { id: "outcomes", name: "What became of it" },
  { id: "records", name: "Track records" },
  { id: "draft-check", name: "The draft check" },
  { id: "ledger", name: "The ledger" },
] as const;

function Contents() {
  return (
    <nav class="contents" aria-label="On this page">
      <ul>
        {SECTIONS.map(({ id, name }) => (
          <li>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
