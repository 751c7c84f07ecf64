import type { Child } from "hono/jsx";
import type { Credit, DatedBy } from "../../../core/document/document.ts";
import type { DocumentView } from "../../../core/publication/document-view.ts";
import { humanMoment } from "../../wording/human-date.ts";
import { languageName } from "../../wording/language-name.ts";
import { OuterLink } from "./outer-link.tsx";

/** Who published it, when, in what language, at what address, and on whom it says that it draws. */
export function DocumentFacts({ view }: { readonly view: DocumentView }) {
  const { outlet, byline, language, url, published, modified, credits } = view;
  return (
    <dl class="facts">
      <Fact label="Outlet">
        {outlet === null ? (
          "names none"
        ) : outlet.id === null ? (
          <bdi>{outlet.name}</bdi>
        ) : (
          <a href={`/outlets/${encodeURIComponent(outlet.id)}`}>{outlet.name}</a>
        )}
      </Fact>
      {byline === null ? null : (
        <Fact label="By">
          <bdi>{byline}</bdi>
        </Fact>
      )}
      <Fact label="Published">
        {published === null ? "on a day that the page does not name" : <Dated dated={published} />}
      </Fact>
      {modified === null ? null : (
        <Fact label="Changed">
          <Dated dated={modified} />
        </Fact>
      )}
      <Fact label="Language">{languageName(language)}</Fact>
      {url === null ? null : (
        <Fact label="Address">
          <OuterLink url={url}>{url}</OuterLink>
        </Fact>
      )}
      {credits.map((credit) => (
        <Fact label={CREDIT_WORDS[credit.type]}>
          <Credited credit={credit} />
        </Fact>
      ))}
    </dl>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: Child }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Dated({ dated }: { readonly dated: DatedBy }) {
  return (
    <>
      <time datetime={dated.at}>{humanMoment(dated)}</time>{" "}
      <span class="basis">
        {COARSE[dated.precision]}
        {BASIS_WORDS[dated.basis]}
      </span>
    </>
  );
}

function Credited({ credit: { name, url } }: { readonly credit: Credit }) {
  const words = <bdi>{name}</bdi>;
  return url === null ? words : <OuterLink url={url}>{words}</OuterLink>;
}

const CREDIT_WORDS: Readonly<Record<Credit["type"], string>> = {
  via: "Via",
  source: "Credits",
  wire: "Wire",
};

/** What the words of a date do not show by themselves. */
const COARSE: Readonly<Record<DatedBy["precision"], string>> = {
  year: "no day is named, ",
  month: "no day is named, ",
  day: "no hour is named, ",
  minute: "",
  second: "",
};

const BASIS_WORDS: Readonly<Record<DatedBy["basis"], string>> = {
  feed: "as the feed gave it",
  record: "as its record gave it",
  "json-ld": "as its linked data give it",
  meta: "as its metadata give it",
  text: "as its text says",
  address: "as its address says",
};
