import type { Child } from "hono/jsx";
import { unreachable } from "../../../core/base/unreachable.ts";
import type { DocumentClaim, FiledUnder, ShownReason } from "../../../core/publication/document-view.ts";
import { humanInterval } from "../../wording/human-date.ts";
import type { NumberedClaim } from "./excerpt.tsx";
import { StateChip } from "./state-chip.tsx";
import { textLanguage } from "./text-language.ts";

const WORDS_ERASED = "words erased";

/** One claim beside the words that make it: what it says, where it stands, and why it was read so. */
export function ClaimCard({ number, claim, language }: NumberedClaim & { readonly language: string }) {
  const { kind, main, parties, stage, certainty } = claim;
  return (
    <article class="claim" id={`claim-${number}`}>
      <h3>
        <a class="claim-number" href={`#${claim.anchor}`} aria-label={`To the words of claim ${number}`}>
          {number}
        </a>{" "}
        {kind}
        {main ? <span class="claim-main"> · main matter</span> : null}
      </h3>
      <dl class="fields">
        {parties.map(({ role, name }) => (
          <Field label={role}>{name === null ? <em>{WORDS_ERASED}</em> : <bdi>{name}</bdi>}</Field>
        ))}
        <Field label="told as">
          {stage}, {certainty}
          {toldAs(claim)}
        </Field>
        <Field label="word of">
          <Voice voice={claim.voice} language={language} />
        </Field>
        {claim.time === null ? null : <Field label="when">{whenTold(claim.time)}</Field>}
        {claim.amount === null ? null : <Field label="amount">{claim.amount}</Field>}
      </dl>
      {claim.firmer === null ? null : <p class="firmer">{sentence(claim.firmer.text)}</p>}
      <Standing filed={claim.filed} />
      <Why because={claim.because} />
    </article>
  );
}

function Field({ label, children }: { readonly label: string; readonly children: Child }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function toldAs({ modality }: DocumentClaim): string {
  switch (modality) {
    case "report":
      return "";
    case "recalled":
      return "; recalled from earlier";
    case "speculation":
      return "; the writer's own guess";
    default:
      return unreachable(modality);
  }
}

function Voice({ voice, language }: { readonly voice: DocumentClaim["voice"]; readonly language: string }) {
  if (voice.words === null) {
    return (
      <>
        <em>{WORDS_ERASED}</em> ({voice.type})
      </>
    );
  }
  if (voice.words === "") return <>the document itself</>;
  return (
    <>
      “<span {...textLanguage(language)}>{voice.words}</span>” ({voice.type})
    </>
  );
}

function whenTold({ words, interval }: NonNullable<DocumentClaim["time"]>): string {
  const days = interval === null ? "" : humanInterval(interval);
  const told = words === null ? WORDS_ERASED : `“${words}”`;
  return days === "" ? `${told}, no date` : `${told}, ${days}`;
}

function Standing({ filed }: { readonly filed: readonly FiledUnder[] }) {
  if (filed.length === 0) return <p class="claim-filed">Filed under no rumour.</p>;
  return (
    <>
      {filed.map(({ rumour }) =>
        rumour === null ? (
          <p class="claim-filed">Filed under a rumour that is not shown.</p>
        ) : (
          <p class="claim-filed">
            <StateChip state={rumour.state} /> <a href={`/rumours/${rumour.id}`}>{rumour.sentence}</a>
          </p>
        ),
      )}
    </>
  );
}

function Why({ because }: { readonly because: readonly ShownReason[] }) {
  if (because.length === 0) return null;
  return (
    <details class="why">
      <summary>Why it was read so</summary>
      <div class="wide" tabindex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">field</th>
              <th scope="col">words</th>
              <th scope="col">rule</th>
            </tr>
          </thead>
          <tbody>
            {because.map(({ field, words, rule }) => (
              <tr>
                <th scope="row">{field}</th>
                <td>{words === null ? <em>by default</em> : `“${words}”`}</td>
                <td>{rule}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
