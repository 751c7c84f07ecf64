import { type Shelf, shelfOf } from "../../../core/publication/board-facets.ts";
import { STATES } from "../../../core/standing/state.ts";
import { KIND_WORDS } from "../../wording/kind-words.ts";
import { languageName } from "../../wording/language-name.ts";
import type { NamedCompany } from "../../work/shelves/companies-named.ts";
import { SHELF_PATHS } from "../routes/shelf-paths.ts";
import type { ShelfQuery } from "../routes/shelf-query.ts";
import type { WishInWords } from "./shelf-words.ts";

interface ShelfFilterProps {
  readonly shelf: Shelf;
  readonly query: ShelfQuery;
  readonly wishes: readonly WishInWords[];
  readonly languages: readonly string[];
  readonly companies: readonly NamedCompany[];
  /** The name that stands in the field. */
  readonly company: string | null;
  /** Whether anything fits: where nothing does, the form lies open. */
  readonly fits: "something" | "nothing";
}

/** A plain form that leads to the same shelf, and each wish in words with a way to take it off. */
export function ShelfFilter(props: ShelfFilterProps) {
  const { shelf, wishes, fits } = props;
  return (
    <section class="filter" aria-label="Filter">
      {wishes.length === 0 ? null : (
        <ul class="wishes" aria-label="Only rumours">
          {wishes.map(({ words, without }) => (
            <li class="wish">
              <span>{words}</span>{" "}
              <a href={without} aria-label={`Take off: ${words}`}>
                take off
              </a>
            </li>
          ))}
          {wishes.length < 2 ? null : (
            <li>
              <a href={SHELF_PATHS[shelf]}>take all off</a>
            </li>
          )}
        </ul>
      )}
      <details open={wishes.length > 0 && fits === "nothing"}>
        <summary>{wishes.length === 0 ? "Filter these" : "Change the filter"}</summary>
        <Fields {...props} />
      </details>
    </section>
  );
}

function Fields({ shelf, query, languages, companies, company }: ShelfFilterProps) {
  return (
    <form class="filter-form" action={SHELF_PATHS[shelf]}>
      <p class="field">
        <label for="filter-company">Company</label>
        <input
          id="filter-company"
          name="company"
          list="filter-companies"
          value={company ?? undefined}
          autocomplete="off"
        />
        <datalist id="filter-companies">
          {companies.map(({ name }) => (
            <option value={name} />
          ))}
        </datalist>
      </p>
      <Choice name="kind" label="Kind" chosen={query.kind} any="any kind" among={KINDS} />
      {shelf === "expired" ? null : (
        <Choice name="state" label="State" chosen={query.state} any="any state" among={statesOf(shelf)} />
      )}
      <Choice
        name="language"
        label="Told in"
        chosen={query.language}
        any="any language"
        among={languages.map((code) => ({ value: code, words: languageName(code) }))}
      />
      <p class="field">
        <label for="filter-since">Told on or after</label>
        <input id="filter-since" type="date" name="since" value={query.since ?? undefined} />
      </p>
      <p class="field">
        <label for="filter-until">Told on or before</label>
        <input id="filter-until" type="date" name="until" value={query.until ?? undefined} />
      </p>
      <p class="field">
        <button type="submit">Show these</button>
      </p>
    </form>
  );
}

const KINDS: readonly Chosen[] = Object.entries(KIND_WORDS).map(([value, words]) => ({ value, words }));

function statesOf(shelf: Shelf): readonly Chosen[] {
  return STATES.filter((state) => shelfOf({ state }) === shelf).map((state) => ({
    value: state,
    words: state,
  }));
}

interface Chosen {
  readonly value: string;
  readonly words: string;
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly chosen: string | null;
  /** What it says when nothing is chosen. */
  readonly any: string;
  readonly among: readonly Chosen[];
}

function Choice({ name, label, chosen, any, among }: ChoiceProps) {
  return (
    <p class="field">
      <label for={`filter-${name}`}>{label}</label>
      <select id={`filter-${name}`} name={name}>
        <option value="">{any}</option>
        {among.map(({ value, words }) => (
          <option value={value} selected={value === chosen}>
            {words}
          </option>
        ))}
      </select>
    </p>
  );
}
