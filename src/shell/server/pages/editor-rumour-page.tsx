import type { RumourToEdit } from "../../work/editors/rumour-to-edit.ts";
import { SETTLED } from "../../work/settling-reports.ts";
import { DecideForm } from "../parts/decide-form.tsx";
import { EditorFrame } from "../parts/editor-frame.tsx";
import { EditorReports } from "../parts/editor-reports.tsx";
import { Edits } from "../parts/edits.tsx";
import { StateChip } from "../parts/state-chip.tsx";
import { ThreeCounts } from "../parts/three-counts.tsx";

interface EditorRumourProps {
  readonly editor: string;
  readonly rumour: RumourToEdit;
}

/** One rumour with all that can be decided about it. */
export function EditorRumourPage({ editor, rumour }: EditorRumourProps) {
  const { root, view, merged, name, setAside } = rumour;
  if (view === null) {
    return (
      <EditorFrame title="An empty rumour" editor={editor}>
        <h1>No report is left in this rumour</h1>
        <p>All of its reports were moved elsewhere or withdrawn; there is nothing to decide about.</p>
      </EditorFrame>
    );
  }
  return (
    <EditorFrame title={view.sentence.text} editor={editor}>
      <h1>{view.sentence.text}</h1>
      <p class="rumour-standing">
        <StateChip state={view.state} />
        <ThreeCounts counts={view.counts} />
        <a href={`/rumours/${view.id}`}>As readers see it</a>
      </p>
      <h2>Its reports</h2>
      <EditorReports rumour={rumour} />
      <h2>What settled it</h2>
      <p>
        {view.resolvedBy === "editor"
          ? "An editor resolved it, by the reports that show what became of it. No later report changes that."
          : "To resolve it, tick the reports above that show what became of it. Without that, the rule says."}
      </p>
      {view.resolvedBy === "editor" ? (
        <DecideForm
          name="unresolve"
          hidden={{ act: "take-resolution-back", rumour: root }}
          buttons={<button type="submit">Take the resolution back</button>}
        />
      ) : null}
      {SETTLED.has(view.state) ? (
        <DecideForm
          name="reopen"
          hidden={{ act: "reopen", rumour: root }}
          buttons={<button type="submit">Reopen: set aside what settled it</button>}
        />
      ) : (
        <p>Nothing settles it now, so there is nothing to reopen.</p>
      )}
      {setAside.size === 0 ? null : (
        <DecideForm
          name="close"
          hidden={{ act: "close-again", rumour: root }}
          buttons={<button type="submit">Take all reopenings back</button>}
        />
      )}
      <h2>One with another rumour</h2>
      <DecideForm
        name="merge"
        hidden={{ act: "merge", rumour: root }}
        buttons={<button type="submit">Read this under the other</button>}
      >
        <p>
          <label for="merge-to">The other rumour, by id or address</label>
          <input id="merge-to" name="to" required maxlength={300} />
        </p>
      </DecideForm>
      {merged.length === 0 ? null : (
        <>
          <h3>Merged into it</h3>
          <DecideForm
            name="split"
            hidden={{ act: "split" }}
            buttons={<button type="submit">Undo this merge</button>}
          >
            {merged.map(({ id, reports }, place) => (
              <p>
                <input type="radio" id={`split-${place}`} name="rumour" value={id} required />{" "}
                <label for={`split-${place}`}>
                  <span class="id">{id}</span>, {reports === 1 ? "one report" : `${reports} reports`}
                </label>
              </p>
            ))}
          </DecideForm>
        </>
      )}
      <h2>Its sentence</h2>
      <DecideForm
        name="rename"
        hidden={{ act: "rename", rumour: root }}
        buttons={<button type="submit">Call it so</button>}
      >
        <p>
          <label for="rename-sentence">A plain sentence</label>
          <input id="rename-sentence" name="sentence" value={view.sentence.text} required maxlength={300} />
        </p>
      </DecideForm>
      {name === "the desk's" ? null : (
        <DecideForm
          name="unname"
          hidden={{ act: "take-name-back", rumour: root }}
          buttons={<button type="submit">Take the last sentence back</button>}
        />
      )}
      {view.edits.length === 0 ? null : (
        <>
          <h2>Decided before</h2>
          <Edits edits={view.edits} />
        </>
      )}
    </EditorFrame>
  );
}
