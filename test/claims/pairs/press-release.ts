import type { Difference } from "./difference.ts";

export const PRESS_RELEASE: Difference = {
  differs:
    "A press release announces in one long formula what news tells in a word; the company is its own voice.",
  pairs: [
    [
      [
        "Norvane Corp agreed to acquire Tulby Ltd.",
        "acquisition(acquirer=Norvane Corp, target=Tulby Ltd) agreed, fact",
      ],
      [
        "Norvane Corp today announced that it has entered into a definitive agreement to acquire Tulby Ltd.",
        'acquisition(acquirer=Norvane Corp, target=Tulby Ltd) agreed, fact on the word of party "Norvane Corp", when "today" (2017-06-14)',
      ],
    ],
    [
      [
        "Esker Energy and Dunmore Gas signed a partnership agreement.",
        "partnership(party=Esker Energy, party=Dunmore Gas) agreed, fact",
      ],
      [
        "Esker Energy and Dunmore Gas today announced the signing of a strategic partnership agreement.",
        'partnership(party=Esker Energy, party=Dunmore Gas) agreed, fact on the word of party "Esker Energy and Dunmore Gas", when "today" (2017-06-14)',
      ],
    ],
  ],
};
