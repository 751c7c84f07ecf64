import { dayNamed } from "../../../../core/base/moment.ts";
import type { RumourView } from "../../../../core/publication/rumour-view.ts";
import { counted } from "../../../wording/counted.ts";
import { humanInterval } from "../../../wording/human-date.ts";
import { TimelinePicture } from "../../pictures/timeline-picture.tsx";

/** The picture of the reports over time, twice: one is shown where there is room for it, the other on phones. */
export function Timeline({ view }: { readonly view: RumourView }) {
  const says = timelineInWords(view);
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">Told when, by whom</h2>
      <figure class="picture">
        <figcaption>
          {says} <a href="#reports">The same as a table</a>
        </figcaption>
        <TimelinePicture view={view} room="wide" says={says} />
        <TimelinePicture view={view} room="narrow" says={says} />
      </figure>
    </section>
  );
}

/** "20 reports, of which 12 name a day between 5 and 15 July 2017." */
function timelineInWords({ timeline }: RumourView): string {
  const days = timeline.flatMap(({ published }) =>
    dayNamed(published) === null || published === null ? [] : [published.at.slice(0, 10)],
  );
  const all = counted(timeline.length, "report");
  const [from, to] = [[...days].sort()[0] ?? null, [...days].sort().at(-1) ?? null];
  if (from === null) return `${all}; none names its day.`;
  const when = humanInterval({ from, to });
  const without = timeline.length - days.length;
  return without === 0
    ? `${all}, ${when}.`
    : `${all}, ${when}; ${without === 1 ? "one names" : `${without} name`} no day.`;
}
