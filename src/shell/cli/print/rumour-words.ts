import { unreachable } from "../../../core/base/unreachable.ts";
import type { Counts } from "../../../core/provenance/counts.ts";
import type { BoardRow } from "../../../core/publication/board-row.ts";
import type { RumourState } from "../../../core/standing/state.ts";
import { counted } from "../../wording/counted.ts";
import type { Style } from "../terminal/style.ts";

/** "confirmed in part, stage agreed, disputed": state, stage, and whether somebody calls it untrue. */
export function standingInWords(row: Pick<BoardRow, "state" | "stage" | "disputed">, style: Style): string {
  const disputed = row.disputed === "yes" ? ", disputed" : "";
  return `${stateTone(row.state, style)(row.state)}, stage ${row.stage}${disputed}`;
}

function stateTone(state: RumourState, style: Style): (text: string) => string {
  switch (state) {
    case "confirmed":
    case "confirmed in part":
      return style.good;
    case "denied":
    case "refuted":
      return style.bad;
    case "ended":
    case "expired":
      return style.faint;
    case "heard":
    case "repeated":
    case "corroborated":
      return style.warm;
    default:
      return unreachable(state);
  }
}

/** "26 documents / 18 outlets / 2 origins". */
export function countsInWords({ documents, outlets, origins }: Counts): string {
  return [counted(documents, "document"), counted(outlets, "outlet"), counted(origins, "origin")].join(" / ");
}

/** An id as short as it can still be typed: what every command that takes one understands. */
export function shortId(id: string): string {
  const [kind, rest = ""] = id.split("_");
  return `${kind}_${rest.slice(0, 8)}`;
}
