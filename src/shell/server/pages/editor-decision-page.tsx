import type { Decision } from "../../work/editors/decision.ts";
import type { RumourToEdit } from "../../work/editors/rumour-to-edit.ts";
import { DecideForm } from "../parts/decide-form.tsx";
import { EditorFrame } from "../parts/editor-frame.tsx";
import { Edits } from "../parts/edits.tsx";
import { StateChip } from "../parts/state-chip.tsx";

interface EditorDecisionProps {
  readonly editor: string;
  readonly decision: Decision;
  /** As it stands now; null when the decision is about none. */
  readonly rumour: RumourToEdit | null;
}

/** What was done, where the rumour stands now, and how to take it back. */
export function EditorDecisionPage({ editor, decision, rumour }: EditorDecisionProps) {
  const { did, seq, undo } = decision;
  const view = rumour?.view ?? null;
  return (
    <EditorFrame title={`Decided: ${did}`} editor={editor}>
      <h1>Decided: {did}</h1>
      <Edits edits={[decision]} />
      <p>Entered in the ledger from entry {seq} on. Readers see it from now on.</p>
      {view === null ? (
        <p>No report is left in the rumour.</p>
      ) : (
        <>
          <h2>The rumour now</h2>
          <p>
            <a href={`/rumours/${view.id}`}>{view.sentence.text}</a> <StateChip state={view.state} />
          </p>
          <p>
            <a href={`/editor/rumours/${view.id}`}>Decide more about it</a>
          </p>
        </>
      )}
      <h2>To take it back</h2>
      {undo === null ? (
        <p>{NOT_UNDONE[did] ?? "Decide the opposite on the page of the rumour; both stay in the ledger."}</p>
      ) : (
        <DecideForm
          name="undo"
          hidden={hiddenIn(undo)}
          buttons={<button type="submit">Take it back</button>}
        />
      )}
    </EditorFrame>
  );
}

const NOT_UNDONE: Partial<Record<Decision["did"], string>> = {
  kept: "Move, split or merge it: the last decision holds.",
  "text taken down": "What was erased is gone.",
};

function hiddenIn({ reports, ...fields }: NonNullable<Decision["undo"]>) {
  return { ...fields, report: reports };
}
