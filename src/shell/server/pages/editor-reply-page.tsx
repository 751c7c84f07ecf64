import { LONGEST_REPLY, LONGEST_SIGNATURE, type Reply } from "../../work/records/replies.ts";
import { EditorFrame, Notice } from "../parts/editor-frame.tsx";

interface EditorReplyProps {
  readonly editor: string;
  readonly name: string;
  /** Of the page on which it is printed. */
  readonly path: string;
  readonly reply: Pick<Reply, "words" | "signed"> | null;
  /** Why what was sent was not kept. */
  readonly why: string | null;
}

/** Where an editor enters what an outlet or a voice answers to its record, or takes it down. */
export function EditorReplyPage({ editor, name, path, reply, why }: EditorReplyProps) {
  return (
    <EditorFrame title={`Reply of ${name}`} editor={editor}>
      <h1>Reply of {name}</h1>
      {why === null ? null : <Notice>{why}</Notice>}
      <p>
        It is printed on <a href={path}>its page</a> as it is entered here. It stands with what visitors left,
        is in no ledger, and can be erased without a trace.
      </p>
      <form method="post" class="decide">
        <p>
          <label for="reply-words">Its answer, in its own words</label>
          <textarea id="reply-words" name="words" rows={10} required maxlength={LONGEST_REPLY}>
            {reply?.words ?? ""}
          </textarea>
        </p>
        <p>
          <label for="reply-signed">Signed</label>
          <input
            id="reply-signed"
            name="signed"
            value={reply?.signed ?? ""}
            required
            maxlength={LONGEST_SIGNATURE}
          />
        </p>
        <p class="decide-buttons">
          <button type="submit" name="act" value="print">
            Print it
          </button>
          {reply === null ? null : (
            <button type="submit" name="act" value="erase" formnovalidate>
              Erase it
            </button>
          )}
        </p>
      </form>
    </EditorFrame>
  );
}
