import type { Child } from "hono/jsx";

interface DecideFormProps {
  /** Tells the fields of one form from those of the others on the page. */
  readonly name: string;
  /** What is sent along unseen; the reports of a form are several. */
  readonly hidden?: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly because?: string;
  /** The fields before the reason. */
  readonly children?: Child;
  readonly buttons: Child;
}

/** A form that enters a decision: what it is about, the reason for it, and the buttons that say what to do. */
export function DecideForm({ name, hidden = {}, because = "", children, buttons }: DecideFormProps) {
  return (
    <form method="post" action="/editor/decisions" class="decide">
      {Object.entries(hidden).flatMap(([field, values]) =>
        [values ?? []].flat().map((value) => <input type="hidden" name={field} value={value} />),
      )}
      {children}
      <p>
        <label for={`${name}-because`}>Reason</label>
        <input id={`${name}-because`} name="because" value={because} required maxlength={1000} />
      </p>
      <p class="decide-buttons">{buttons}</p>
    </form>
  );
}
