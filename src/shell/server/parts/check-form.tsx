import type { Pasted } from "../pages/check-page.tsx";

/** The form of the draft check, with what was pasted still in it. */
export function CheckForm({ pasted, button }: { readonly pasted: Pasted; readonly button: string }) {
  return (
    <form class="check-form" method="post" action="/check" autocomplete="off">
      <p>
        <label for="check-headline">
          Headline (left out, the first line is taken for one when it looks like one)
        </label>
        <input id="check-headline" name="headline" value={pasted.headline} maxlength={2000} />
      </p>
      <p>
        <label for="check-text">Text</label>
        <textarea id="check-text" name="text" rows={14} required>
          {`\n${pasted.text}`}
        </textarea>
      </p>
      <p>
        <label for="check-address">
          Address where it will stand, if you know it (it shows who has it from you)
        </label>
        <input id="check-address" name="address" type="url" value={pasted.address} maxlength={2000} />
      </p>
      <p>
        <button type="submit">{button}</button>
      </p>
    </form>
  );
}
