import type { RowsAsked, VisitorRow, Visitors } from "./visitors.ts";

/** For tests and for desks in memory: what is kept goes with the process. */
export function memoryVisitors(): Visitors {
  const kept = new Map<string, VisitorRow>();
  const nameOf = ({ kind, key }: Pick<VisitorRow, "kind" | "key">) => `${kind} ${key}`;
  const all = (kind: VisitorRow["kind"]) => [...kept.values()].filter((row) => row.kind === kind);
  return {
    row: async (kind, key) => copied(kept.get(nameOf({ kind, key })) ?? null),
    rows: async (kind, asked = {}) =>
      copied(
        all(kind)
          .filter((row) => isAsked(row, asked))
          .sort(byDue)
          .slice(0, asked.most),
      ),
    count: async (kind) => all(kind).length,
    change: async ({ put = [], add = [], removed = [] }) => {
      for (const row of removed) kept.delete(nameOf(row));
      for (const row of put) kept.set(nameOf(row), copied(row));
      for (const row of add) if (!kept.has(nameOf(row))) kept.set(nameOf(row), copied(row));
    },
    close: async () => {},
  };
}

function copied<T>(value: T): T {
  return structuredClone(value);
}

function isAsked({ key, due }: VisitorRow, { beginning = "", dueBy }: RowsAsked): boolean {
  return key.startsWith(beginning) && (dueBy === undefined || due <= dueBy);
}

function byDue(a: VisitorRow, b: VisitorRow): number {
  if (a.due !== b.due) return a.due < b.due ? -1 : 1;
  return a.key < b.key ? -1 : 1;
}
