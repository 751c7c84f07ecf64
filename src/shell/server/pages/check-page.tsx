import { CheckForm } from "../parts/check-form.tsx";
import { Layout } from "./layout.tsx";

/** What somebody pasted, as it came. */
export interface Pasted {
  readonly text: string;
  readonly headline: string;
  /** Where it will be published; "" where that is not known. */
  readonly address: string;
}

/** Why a draft was not checked. */
export type CheckTrouble =
  | "empty"
  | "address"
  | "elsewhere"
  | "too long"
  | "too-much"
  | "too often"
  | "failed"
  | "busy";

const TROUBLE_WORDS: Readonly<Record<CheckTrouble, string>> = {
  empty: "There is no word in it. Paste the text of the draft.",
  address: "The address has to begin with http:// or https://. Leave it out when there is none yet.",
  elsewhere: "This form was sent from another place than this page. Paste the draft here and send it again.",
  "too long": "It is longer than 100 kB, a dozen long articles. Check its parts one by one.",
  "too-much":
    "Reading it takes longer than any article does, so it was given up. Check its parts one by one.",
  "too often": "That was many drafts in one minute. Wait a moment and send it again.",
  failed: "The reader failed on it, which is our fault. It was noted that it did, without your text.",
  busy: "Others are waiting for the reader. Send it again in a moment.",
};

interface CheckPageProps {
  readonly pasted: Pasted;
  readonly trouble: CheckTrouble | null;
}

export function CheckPage({ pasted, trouble }: CheckPageProps) {
  return (
    <Layout
      title="Draft check"
      path="/check"
      description="Paste a draft: is it a known rumour, is the headline firmer than the text, is every sentence on somebody's word, is the right party named?"
    >
      <h1>Draft check</h1>
      <p>
        Paste what you are about to publish. It is read as every page here is read, and held against what the
        desk knows.
      </p>
      <p class="note">
        Nothing that you paste is kept: not in the desk, not in a log, not in a cache. It is read, answered
        and forgotten.
      </p>
      {trouble === null ? null : (
        <p class="trouble" role="alert">
          {TROUBLE_WORDS[trouble]}
        </p>
      )}
      <CheckForm pasted={pasted} button="Check the draft" />
    </Layout>
  );
}
