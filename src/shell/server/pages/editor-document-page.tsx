import { CERTAINTIES, STAGES } from "../../../core/claim/claim.ts";
import type { DocumentToEdit } from "../../work/editors/document-to-edit.ts";
import type { ReportToEdit } from "../../work/editors/rumour-to-edit.ts";
import { DecideForm } from "../parts/decide-form.tsx";
import { EditorFrame } from "../parts/editor-frame.tsx";
import { ToldReport } from "../parts/told-report.tsx";

interface EditorDocumentProps {
  readonly editor: string;
  readonly document: DocumentToEdit;
}

/** One document: how it was read, to be corrected, and its text, to be taken down. */
export function EditorDocumentPage({ editor, document }: EditorDocumentProps) {
  const { id, title, text, reports } = document;
  const named = title === "" ? "A document" : title;
  return (
    <EditorFrame title={named} editor={editor}>
      <h1>{named}</h1>
      <p>
        <a href={`/documents/${id}`}>As readers see it</a> · <span class="id">{id}</span>
      </p>
      <h2>How it was read</h2>
      {reports.length === 0 ? <p>No report of it stands in a rumour.</p> : null}
      {reports.map((told, place) => (
        <ReadingForms told={told} name={`report-${place}`} />
      ))}
      <h2>Its text</h2>
      {text === "erased" ? (
        <p>It was erased. That it told of the rumours above stays, without its words.</p>
      ) : (
        <DecideForm
          name="take-down"
          hidden={{ act: "take-down", document: id }}
          buttons={<button type="submit">Take the text down for good</button>}
        >
          <p>
            Its text, its title and address, and every quotation from it are erased. That its outlet reported
            this, and when, stays. It cannot be taken back.
          </p>
        </DecideForm>
      )}
    </EditorFrame>
  );
}

function ReadingForms({ told, name }: { readonly told: ReportToEdit; readonly name: string }) {
  const { id, claim } = told.report;
  return (
    <section aria-label={`Report ${id}`}>
      <ToldReport told={told} on="its document's page" />
      <DecideForm
        name={name}
        hidden={{ report: id }}
        buttons={
          <>
            <button type="submit" name="act" value="reread">
              It says this, but so
            </button>
            <button type="submit" name="act" value="misread">
              It does not say this: withdraw
            </button>
          </>
        }
      >
        <Choice
          name="stage"
          id={`${name}-stage`}
          label="How far it says it is"
          values={STAGES}
          now={claim.stage}
        />
        <Choice
          name="certainty"
          id={`${name}-certainty`}
          label="How surely it puts it"
          values={CERTAINTIES}
          now={claim.certainty}
        />
      </DecideForm>
    </section>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly id: string;
  readonly label: string;
  readonly values: readonly string[];
  readonly now: string;
}

function Choice({ name, id, label, values, now }: ChoiceProps) {
  return (
    <p>
      <label for={id}>{label}</label>
      <select id={id} name={name}>
        {values.map((value) => (
          <option value={value} selected={value === now}>
            {value}
          </option>
        ))}
      </select>
    </p>
  );
}
