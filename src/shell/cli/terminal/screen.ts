import type { Environment } from "../../config.ts";
import { CODES, SIGNS, type Style } from "./style.ts";

/** What lines are laid out for. */
export interface Screen {
  readonly columns: number;
  readonly style: Style;
}

const NARROWEST = 40;
const WIDEST = 200;
/** For terminals that do not say how wide they are. */
const UNKNOWN = 80;
/** For files and pipes, which have no width: about what fits a page. */
const WITHOUT_TERMINAL = 100;

export function screenOf(stream: NodeJS.WriteStream, environment: Environment): Screen {
  const columns = environment.columns ?? (stream.isTTY ? stream.columns || UNKNOWN : WITHOUT_TERMINAL);
  const codes = environment.colours === "always" || (environment.colours === "auto" && stream.isTTY === true);
  return {
    columns: Math.min(WIDEST, Math.max(NARROWEST, columns)),
    style: codes ? CODES : SIGNS,
  };
}
