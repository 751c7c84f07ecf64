import { humanDay } from "../../wording/human-date.ts";
import type { Reply } from "../../work/records/replies.ts";

/** The right of reply: what the one whose record it is says to it, in its own words; or that it may. */
export function ReplyTold({ reply, name }: { readonly reply: Reply | null; readonly name: string }) {
  return (
    <section aria-labelledby="reply">
      <h2 id="reply">Reply</h2>
      {reply === null ? (
        <p class="aside">
          {name} has not answered this record. An answer is printed here in its own words, whatever it says.
        </p>
      ) : (
        <>
          <blockquote class="reply">
            {reply.words
              .split(/\n\s*\n/)
              .filter((paragraph) => paragraph.trim() !== "")
              .map((paragraph) => (
                <p>{paragraph}</p>
              ))}
          </blockquote>
          <p class="aside">
            {reply.signed}, received by <time datetime={reply.entered}>{humanDay(reply.entered)}</time>.
            Printed as it was sent; it changes nothing in the record.
          </p>
        </>
      )}
    </section>
  );
}
