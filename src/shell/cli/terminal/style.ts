/** How words are set off from others: by escape codes on a terminal, by signs elsewhere. */
export interface Style {
  /** Whether escape codes are written. */
  readonly codes: boolean;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  /** Words that a claim rests on. Without codes these are set off by signs, which `markWords` puts in. */
  readonly marked: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly warm: (text: string) => string;
}

export const CODES: Style = {
  codes: true,
  strong: code("1", "22"),
  faint: code("2", "22"),
  marked: code("1;4", "22;24"),
  good: code("32", "39"),
  bad: code("31", "39"),
  warm: code("33", "39"),
};

const same = (text: string): string => text;
export const SIGNS: Style = {
  codes: false,
  strong: same,
  faint: same,
  marked: same,
  good: same,
  bad: same,
  warm: same,
};

/** A Select Graphic Rendition of ECMA-48, switched on and off again so that styles nest. */
function code(on: string, off: string): (text: string) => string {
  return (text) => (text === "" ? "" : `\u001b[${on}m${text}\u001b[${off}m`);
}
