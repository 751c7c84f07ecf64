import type { Visiting } from "../../work/visiting.ts";
import type { AlertFields } from "../alerts/parse-alert.ts";
import { Notice } from "../parts/editor-frame.tsx";
import { Layout } from "./layout.tsx";

interface AlertsProps {
  readonly fields: AlertFields;
  readonly mail: Visiting["mail"];
  readonly why?: string;
}

/** Asks what to tell of, and where. */
export function AlertsPage({ fields, mail, why }: AlertsProps) {
  return (
    <Layout title="Alerts" path="/alerts" description="Be told when what is believed of a rumour changes.">
      <h1>Be told when belief changes</h1>
      {why === undefined ? null : <Notice>{why}</Notice>}
      <p>
        A repeat is no news. You are told when a rumour is denied, confirmed, refuted, ended or expired, when
        another origin turns up, when a party was wrongly named, or when another day is named for it.
      </p>
      <form method="post" action="/alerts" class="decide">
        <fieldset>
          <legend>Of what</legend>
          <Radio value="all" now={fields.about} label="Every rumour" />
          <Radio value="rumour" now={fields.about} label="One rumour" />
          <p>
            <label for="alert-rumour">Its id, or the address of its page</label>
            <input id="alert-rumour" name="rumour" value={fields.rumour} maxlength={300} />
          </p>
          <Radio value="company" now={fields.about} label="One company" />
          <p>
            <label for="alert-company">Its name, or the address of its page</label>
            <input id="alert-company" name="company" value={fields.company} maxlength={300} />
          </p>
        </fieldset>
        <p>
          <label for="alert-target">
            {mail === "on"
              ? "Where: an e-mail address, or the https address of a webhook"
              : "Where: the https address of a webhook"}
          </label>
          <input id="alert-target" name="target" value={fields.target} required maxlength={2000} />
        </p>
        <p class="decide-buttons">
          <button type="submit">Ask me first, then tell me</button>
        </p>
      </form>
      <p>
        We keep the address, what you want to be told of, and what was sent, and forget all of it when you end
        the alerts: every message has a link for that. Without an address, a <a href="/feeds">feed</a> tells
        the same.
      </p>
    </Layout>
  );
}

interface RadioProps {
  readonly value: AlertFields["about"];
  readonly now: AlertFields["about"];
  readonly label: string;
}

function Radio({ value, now, label }: RadioProps) {
  const id = `alert-about-${value}`;
  return (
    <p>
      <input type="radio" id={id} name="about" value={value} checked={value === now} />{" "}
      <label for={id}>{label}</label>
    </p>
  );
}
