import type { DraftCheck, DraftWarning, ShownKnown } from "../../../core/publication/draft/draft-check.ts";
import type { DraftRead } from "../../../core/publication/draft/draft-read.ts";
import { counted } from "../../wording/counted.ts";
import { CheckForm } from "../parts/check-form.tsx";
import { DraftText } from "../parts/draft-text.tsx";
import { OuterLink } from "../parts/outer-link.tsx";
import { StateChip } from "../parts/state-chip.tsx";
import { ThreeCounts } from "../parts/three-counts.tsx";
import type { Pasted } from "./check-page.tsx";
import { citationLd } from "./citation-ld.ts";
import { Layout } from "./layout.tsx";

interface CheckedPageProps {
  readonly read: DraftRead;
  readonly check: DraftCheck;
  readonly pasted: Pasted;
}

export function CheckedPage({ read, check, pasted }: CheckedPageProps) {
  const { warnings } = check;
  return (
    <Layout title="Draft check" path="/check">
      <h1>
        {warnings.length === 0 ? "Nothing to warn of" : `${counted(warnings.length, "thing")} to look at`}
      </h1>
      <p class="note">
        Your draft was read and is forgotten again. This page is the only place where it stands.
      </p>
      <div class="checked">
        <div class="checked-found">
          <Warnings warnings={warnings} />
          <Known check={check} read={read} />
          <History check={check} />
        </div>
        <section class="checked-text" aria-labelledby="draft">
          <h2 id="draft">The draft</h2>
          <DraftText read={read} warnings={warnings} />
        </section>
      </div>
      <Ready check={check} read={read} />
      <section aria-labelledby="again">
        <h2 id="again">Change it and check again</h2>
        <CheckForm pasted={pasted} button="Check again" />
      </section>
    </Layout>
  );
}

const WARNING_WORDS: Readonly<Record<DraftWarning["type"], string>> = {
  headline: "Headline firmer than the text",
  unattributed: "On nobody's word",
  uncredited: "Nobody is credited",
  parties: "Parties confused",
  circular: "Circular",
};

function Warnings({ warnings }: { readonly warnings: readonly DraftWarning[] }) {
  if (warnings.length === 0) return null;
  return (
    <section aria-labelledby="warnings">
      <h2 id="warnings">To look at</h2>
      <ol class="warnings">
        {warnings.map(({ type, text, rumour }, at) => (
          <li id={`warning-${at + 1}`}>
            <h3>{WARNING_WORDS[type]}</h3>
            <p>
              {text} {rumour === null ? null : <a href={`/rumours/${rumour}`}>The rumour</a>}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Known({ check: { known }, read }: { readonly check: DraftCheck; readonly read: DraftRead }) {
  if (known.length === 0) {
    return (
      <section aria-labelledby="known">
        <h2 id="known">Is it known?</h2>
        <p>
          {read.matters.length === 0
            ? "The reader finds nothing in it that is said of companies and that the desk follows."
            : "The desk has no rumour of it. That it is new here does not make it first."}
        </p>
      </section>
    );
  }
  return (
    <section aria-labelledby="known">
      <h2 id="known">Known</h2>
      {known.map((each) => (
        <KnownRumour known={each} />
      ))}
    </section>
  );
}

function KnownRumour({ known: { rumour, reasons, repeat, because } }: { readonly known: ShownKnown }) {
  return (
    <div class="known">
      <p>
        <a class="rumour-sentence" href={`/rumours/${rumour.id}`}>
          {rumour.sentence.text}
        </a>
      </p>
      <p class="rumour-standing">
        <StateChip state={rumour.state} />
        <ThreeCounts counts={rumour.counts} />
      </p>
      {repeat === null ? null : (
        <p>
          Your piece would be <strong>repeat no. {repeat}</strong>: {because}.
        </p>
      )}
      <p class="note">Matched by: {[...new Set(reasons)].join(", ")}.</p>
    </div>
  );
}

function History({ check: { history } }: { readonly check: DraftCheck }) {
  if (history.length === 0) return null;
  return (
    <section aria-labelledby="history">
      <h2 id="history">It was told before, and nothing came of it</h2>
      <ul>
        {history.map(({ id, sentence, state }) => (
          <li>
            <StateChip state={state} /> <a href={`/rumours/${id}`}>{sentence}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Ready({
  check: { line, citations },
  read,
}: {
  readonly check: DraftCheck;
  readonly read: DraftRead;
}) {
  if (line === null) return null;
  return (
    <section aria-labelledby="ready">
      <h2 id="ready">Ready to copy</h2>
      <h3>Whose news it is</h3>
      <p class="copy">{line}</p>
      {citations.length === 0 ? null : (
        <>
          <h3>What to cite</h3>
          <ul>
            {citations.map(({ documentId, title, outlet, url }) => (
              <li>
                <a href={`/documents/${documentId}`}>{title === "" ? "A page without a title" : title}</a>
                {outlet === null ? "" : `, ${outlet}`}
                {url === null ? null : (
                  <>
                    {" "}
                    (<OuterLink url={url}>the page itself</OuterLink>)
                  </>
                )}
              </li>
            ))}
          </ul>
          <h3>The same for machines</h3>
          <pre class="copy" tabindex={0}>
            <code>{JSON.stringify(citationLd(read.document, citations), null, 2)}</code>
          </pre>
        </>
      )}
    </section>
  );
}
