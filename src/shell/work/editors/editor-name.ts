/** A name as it stands in every entry, in the chain: short, and on one line. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._@'-]{0,59}$/u;

export function isEditorName(name: string): boolean {
  return NAME.test(name);
}

/** What may be in one, for whoever is told that theirs cannot be. */
export const NAMES_IN_WORDS = "a name of 1 to 60 letters, digits, spaces or . _ - @ '";
