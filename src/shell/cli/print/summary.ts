import { counted } from "../../wording/counted.ts";
import type { IngestProgress } from "../../work/clerk.ts";

/** "Read 326 pages in 2.1 s: 320 new documents, 412 reports filed, 298 rumours opened, 6 known before, 1 problem." */
export function summaryOf(progress: IngestProgress, seconds: number): string {
  const { pages, documents, known, reports, rumours, problems } = progress;
  const parts = [
    counted(documents, "new document"),
    `${counted(reports, "report")} filed`,
    `${counted(rumours, "rumour")} opened`,
    ...(known > 0 ? [`${known.toLocaleString("en")} known before`] : []),
    ...(problems > 0 ? [counted(problems, "problem")] : []),
  ];
  return `Read ${counted(pages, "page")} in ${seconds.toFixed(1)} s: ${parts.join(", ")}.`;
}
