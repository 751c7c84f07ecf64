import { OUTCOMES } from "../../work/editors/asked.ts";
import type { RumourToEdit } from "../../work/editors/rumour-to-edit.ts";
import { DecideForm } from "./decide-form.tsx";
import { ToldReport } from "./told-report.tsx";

/** The reports of a rumour, to be ticked, and what can be done with those that are. */
export function EditorReports({ rumour }: { readonly rumour: RumourToEdit }) {
  const { root, reports, setAside } = rumour;
  return (
    <DecideForm
      name="reports"
      hidden={{ rumour: root }}
      buttons={
        <>
          <button type="submit" name="act" value="move">
            Move the ticked to the other rumour
          </button>
          <button type="submit" name="act" value="split-off">
            Make a rumour of their own
          </button>
          <button type="submit" name="act" value="keep">
            They are in the right place
          </button>
          <button type="submit" name="act" value="resolve">
            They show what became of it
          </button>
        </>
      }
    >
      <ol class="told-list">
        {reports.map((told) => (
          <li>
            <input
              type="checkbox"
              name="report"
              value={told.report.id}
              id={told.report.id}
              aria-label={`Report of ${told.outlet ?? "an outlet that is not named"}: ${told.title}`}
            />
            <div>
              <ToldReport told={told} />
              {setAside.has(told.report.id) ? (
                <p class="told-read">Set aside by an editor: it settles nothing.</p>
              ) : null}
            </div>
          </li>
        ))}
      </ol>
      <p>
        <label for="reports-outcome">What became of it (to resolve)</label>
        <select id="reports-outcome" name="outcome">
          {OUTCOMES.map((outcome) => (
            <option value={outcome}>{outcome}</option>
          ))}
        </select>
      </p>
      <p>
        <label for="reports-to">The other rumour, by id or address (to move there)</label>
        <input id="reports-to" name="to" maxlength={300} />
      </p>
    </DecideForm>
  );
}
