/** A to Z, each a way into a list by name. */
export function Letters({ path, of }: { readonly path: string; readonly of: string }) {
  return (
    <nav class="letters" aria-label={`${of} by first letter`}>
      <ul>
        {LETTERS.map((letter) => (
          <li>
            <a href={`${path}?letter=${letter.toLowerCase()}`}>{letter}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
