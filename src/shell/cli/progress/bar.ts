import cliProgress from "cli-progress";
import type { IngestProgress } from "../../work/clerk.ts";
import { complain } from "../terminal/output.ts";

export interface Progress {
  /** One page more was read, or given up. */
  readonly pageRead: () => void;
  readonly batchEntered: (progress: IngestProgress) => void;
  /** A line on standard error that the bar does not overwrite. */
  readonly say: (line: string) => void;
  readonly end: () => void;
}

/** A bar on standard error while that is a terminal; elsewhere only the lines that `say` is given. */
export function startProgress(expected: number): Progress {
  if (process.stderr.isTTY !== true) {
    return { pageRead: () => {}, batchEntered: () => {}, say: complain, end: () => {} };
  }
  const bar = new cliProgress.SingleBar({
    stream: process.stderr,
    format:
      "Reading {bar} {value}/{total} pages, {reports} reports in {rumours} rumours, {eta_formatted} left",
    barCompleteChar: "█",
    barIncompleteChar: "░",
    barsize: 24,
    hideCursor: true,
    clearOnComplete: true,
    forceRedraw: true,
    linewrap: false,
    etaBuffer: 200,
  });
  bar.start(Math.max(1, expected), 0, { reports: 0, rumours: 0 });
  let read = 0;
  return {
    pageRead() {
      read += 1;
      if (read > bar.getTotal()) bar.setTotal(read);
      bar.update(read);
    },
    batchEntered: ({ reports, rumours }) => bar.update({ reports, rumours }),
    say(line) {
      process.stderr.write("\r\u001b[K");
      complain(line);
      bar.render();
    },
    end: () => bar.stop(),
  };
}
