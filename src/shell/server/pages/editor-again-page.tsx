import type { AskedFields } from "../../work/editors/asked.ts";
import { DecideForm } from "../parts/decide-form.tsx";
import { EditorFrame, Notice } from "../parts/editor-frame.tsx";

interface EditorAgainProps {
  readonly editor: string;
  readonly fields: AskedFields;
  readonly why: string;
}

/** Nothing was entered, and nothing that was typed is lost. */
export function EditorAgainPage({ editor, fields, why }: EditorAgainProps) {
  const { because, to, sentence, reports, ...rest } = fields;
  return (
    <EditorFrame title="Nothing was entered" editor={editor}>
      <h1>Nothing was entered</h1>
      <Notice>{why}</Notice>
      <DecideForm
        name="again"
        hidden={{ ...rest, report: reports }}
        because={because}
        buttons={<button type="submit">Enter it now</button>}
      >
        {to === undefined ? null : (
          <p>
            <label for="again-to">The other rumour</label>
            <input id="again-to" name="to" value={to} required maxlength={300} />
          </p>
        )}
        {sentence === undefined ? null : (
          <p>
            <label for="again-sentence">Sentence</label>
            <input id="again-sentence" name="sentence" value={sentence} required maxlength={300} />
          </p>
        )}
      </DecideForm>
      {fields.rumour === undefined ? null : (
        <p>
          <a href={`/editor/rumours/${encodeURIComponent(fields.rumour)}`}>Back to the rumour</a>
        </p>
      )}
    </EditorFrame>
  );
}
