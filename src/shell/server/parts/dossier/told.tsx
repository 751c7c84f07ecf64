import type { RumourView } from "../../../../core/publication/rumour-view.ts";
import type { Sentence } from "../../../../core/publication/sentence.ts";
import type { Outlets } from "./outlets.ts";
import { Rests } from "./rests.tsx";

interface ToldProps {
  readonly view: RumourView;
  readonly outlets: Outlets;
}

/** The life of the rumour, and what was said to it, each sentence with what it rests on. */
export function Told({ view, outlets }: ToldProps) {
  return (
    <div>
      <section aria-labelledby="happened">
        <h2 id="happened">What happened</h2>
        <Sentences sentences={view.life} outlets={outlets} />
      </section>
      {view.reactions.length === 0 ? null : (
        <section aria-labelledby="reactions">
          <h2 id="reactions">What was said to it</h2>
          <Sentences sentences={view.reactions.map(({ sentence }) => sentence)} outlets={outlets} />
          <p class="aside">Recorded, and moves no state by itself: “no comment” is neither yes nor no.</p>
        </section>
      )}
    </div>
  );
}

function Sentences({
  sentences,
  outlets,
}: {
  readonly sentences: readonly Sentence[];
  readonly outlets: Outlets;
}) {
  return (
    <ul class="told">
      {sentences.map(({ text, rests }) => (
        <li>
          <span class="told-sentence">{text}</span>
          <Rests rests={rests} outlets={outlets} />
        </li>
      ))}
    </ul>
  );
}
