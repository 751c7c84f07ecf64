/** Where a list goes on, and back to where it begins. */
export function Pager({
  first,
  next,
  of,
}: {
  /** Null on the first page. */
  readonly first: string | null;
  readonly next: string | null;
  /** What is listed, for those who hear the page: "outlets". */
  readonly of: string;
}) {
  if (first === null && next === null) return null;
  return (
    <nav class="pager" aria-label={`Pages of ${of}`}>
      {first === null ? null : <a href={first}>To the first</a>}
      {next === null ? null : (
        <a href={next} rel="next">
          Further {of}
        </a>
      )}
    </nav>
  );
}
