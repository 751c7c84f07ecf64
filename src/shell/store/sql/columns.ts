/** A text as both databases can hold it in a column that is looked up: no NUL, no lone surrogate. */
export function columnText(text: string): string {
  return text.replaceAll(/[\0\p{Surrogate}]/gu, "\ufffd");
}

/** In parts of at most `size`: PostgreSQL takes 65,535 parameters in a statement, SQLite 32,766. */
export function chunks<T>(list: readonly T[], size = 500): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}
