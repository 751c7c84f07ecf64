import type { NamedRecord, PageOf } from "../../work/records/ask-records.ts";
import { Letters } from "../parts/letters.tsx";
import { Pager } from "../parts/pager.tsx";
import { voicePath } from "../parts/record-paths.ts";
import { voiceKinds } from "../parts/voice-kinds.ts";
import { Layout } from "./layout.tsx";

/** Every named voice that some report relies on, by name. */
export function VoicesPage({
  page,
  isFirst,
}: {
  readonly page: PageOf<NamedRecord>;
  readonly isFirst: boolean;
}) {
  return (
    <Layout
      title="Voices"
      path="/voices"
      description="On whose word rumours are told: companies, authorities, analysts and outlets that others cite."
    >
      <h1>Voices</h1>
      <p>
        On whose word rumours are told. Here are companies, authorities and people of public life that the
        desk's tables list, and outlets that others cite for what the desk does not hold. Who is in no table
        has no page: that two texts mean one person by one name would be a guess.{" "}
        <a href="/outlets">Outlets</a> are those whose pages the desk has read.
      </p>
      <Letters path="/voices" of="Voices" />
      {page.rows.length === 0 ? (
        <p>None from here on.</p>
      ) : (
        <div class="wide">
          <table class="names">
            <thead>
              <tr>
                <th scope="col">Voice</th>
                <th scope="col">Heard as</th>
                <th scope="col" class="number">
                  Rumours
                </th>
              </tr>
            </thead>
            <tbody>
              {page.rows.map(({ key, name, rumours, tally }) => (
                <tr>
                  <th scope="row">
                    <a href={voicePath(key)}>{name}</a>
                  </th>
                  <td>{voiceKinds(tally).join(", ")}</td>
                  <td class="number">{rumours.toLocaleString("en")}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pager
        of="voices"
        first={isFirst ? null : "/voices"}
        next={page.next === null ? null : `/voices?before=${encodeURIComponent(page.next)}`}
      />
    </Layout>
  );
}
