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
    [
      [
        "Verdane Robotics raised $30 million.",
        'investment(recipient=Verdane Robotics) completed, fact, amount "$30 million"',
      ],
      [
        "Verdane Robotics today announced it has closed a $30 million Series B financing round led by Castell Ventures.",
        'investment(investor=Castell Ventures, recipient=Verdane Robotics) completed, fact on the word of party "Verdane Robotics", when "today" (2017-06-14), amount "$30 million"',
      ],
    ],
  ],
};
