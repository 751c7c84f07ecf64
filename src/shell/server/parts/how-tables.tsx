import { CLAIM_KINDS, type ClaimKind } from "../../../core/claim/kinds.ts";
import { linkReason } from "../../../core/rumour/fit.ts";
import { LINK_WORTH, type PartyLink } from "../../../core/rumour/same-party.ts";
import { DEFAULT_HORIZON } from "../../../core/standing/horizon.ts";
import { GROUP_MEANINGS, KIND_MEANINGS } from "../../wording/how-words.ts";
import { anchorOfWord } from "./meanings.tsx";

/** Every kind with what counts, its roles, its group and its default horizon. */
export function KindTable() {
  const kinds = Object.keys(CLAIM_KINDS) as ClaimKind[];
  return (
    <div class="wide" tabindex={0}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">kind</th>
            <th scope="col">what counts</th>
            <th scope="col">roles</th>
            <th scope="col">group</th>
            <th scope="col" class="number">
              days
            </th>
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => {
            const { roles, group } = CLAIM_KINDS[kind];
            return (
              <tr id={anchorOfWord("kind", kind)}>
                <th scope="row">{kind}</th>
                <td>{KIND_MEANINGS[kind]}</td>
                <td>{roles.join(", ")}</td>
                <td>{GROUP_MEANINGS[group]}</td>
                <td class="number">{DEFAULT_HORIZON[group]}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Why one party is taken for another, as the reasons are printed, and what each is worth as evidence. */
export function MatchReasons() {
  const links = Object.keys(LINK_WORTH) as PartyLink[];
  const reasons = links.flatMap((link) =>
    linkReason({ role: "party", entity: null, kind: "unknown", keys: [] }, link).map((reason) => ({
      link,
      reason,
      worth: LINK_WORTH[link],
    })),
  );
  return (
    <div class="wide" tabindex={0}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">reason</th>
            <th scope="col" class="number">
              worth, from 0 to 1
            </th>
          </tr>
        </thead>
        <tbody>
          {reasons.map(({ link, reason, worth }) => (
            <tr id={anchorOfWord("reason", link)}>
              <th scope="row">{reason}</th>
              <td class="number">{worth}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
