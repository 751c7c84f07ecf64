import type { Share } from "../../../core/standing/record/share.ts";
import { IntervalPicture } from "../pictures/interval-picture.tsx";
import { noRateInWords, ofCases, rateInWords } from "./share-words.ts";

/** Two cells of a row: how many of how many, and the rate with its interval, or why there is none. */
export function ShareCells({ share }: { readonly share: Share }) {
  const rate = rateInWords(share);
  return (
    <>
      <td class="number">{ofCases(share)}</td>
      <td>
        {rate === null ? (
          <span class="faint">{noRateInWords(share)}</span>
        ) : (
          <span class="rate">
            <IntervalPicture share={share} />
            {rate}
          </span>
        )}
      </td>
    </>
  );
}

/** The head over such rows. */
export function ShareHead({ of }: { readonly of: string }) {
  return (
    <thead>
      <tr>
        <th scope="col">{of}</th>
        <th scope="col" class="number">
          Cases
        </th>
        <th scope="col">Rate, and its 95 percent interval</th>
      </tr>
    </thead>
  );
}
