import type { Difference } from "./difference.ts";

export const EXECUTIVE: Difference = {
  differs:
    "A post is taken or left, now or on a day to come; the one who acts may be the person or the company.",
  pairs: [
    [
      [
        "Hollin Bank has appointed Nora Lind as chairman.",
        "executive(company=Hollin Bank, person=Nora Lind) completed, fact",
      ],
      [
        "Hollin Bank has nominated Nora Lind as chairman.",
        "executive(company=Hollin Bank, person=Nora Lind) proposed, fact",
      ],
    ],
    [
      [
        "Nora Lind has stepped down as chief executive of Galtra.",
        "executive(company=Galtra, person=Nora Lind) completed, fact",
      ],
      [
        "Nora Lind will step down as chief executive of Galtra.",
        "executive(company=Galtra, person=Nora Lind) agreed, fact",
      ],
    ],
    [
      [
        "Norvane Corp chief executive Tom Acker resigned on Monday.",
        'executive(company=Norvane Corp, person=Tom Acker) completed, fact, when "on Monday" (2017-06-12)',
      ],
      [
        "Norvane Corp chief executive Tom Acker was sacked on Monday.",
        'executive(company=Norvane Corp, person=Tom Acker) completed, fact, when "on Monday" (2017-06-12)',
      ],
    ],
    [
      [
        "Nora Lind will succeed Tom Acker as chief executive of Esker Energy.",
        "executive(company=Esker Energy, person=Nora Lind, person=Tom Acker) agreed, fact",
      ],
      [
        "Nora Lind succeeded Tom Acker as chief executive of Esker Energy.",
        "executive(company=Esker Energy, person=Nora Lind, person=Tom Acker) completed, fact",
      ],
    ],
    [
      [
        "Nora Lind, the chairman of Calder Pharma, is retiring.",
        "executive(company=Calder Pharma, person=Nora Lind) agreed, fact",
      ],
      [
        "Nora Lind, the chairman of Calder Pharma, is not retiring, a spokesman said.",
        'executive(company=Calder Pharma, person=Nora Lind) denied, fact on the word of party "a spokesman"',
      ],
    ],
    [
      [
        "Lomond Water is looking for a new chief executive.",
        "executive(company=Lomond Water) proposed, fact",
      ],
      ["Lomond Water has lost its chief executive.", "executive(company=Lomond Water) completed, fact"],
    ],
  ],
};
