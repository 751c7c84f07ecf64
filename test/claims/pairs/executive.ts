import type { Difference } from "./difference.ts";

export const EXECUTIVE: Difference = {
  differs:
    "A post is taken or left, now or on a day to come; the one who acts may be the person or the company.",
  pairs: [
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
        "Nora Lind will succeed Tom Acker as chief executive of Esker Energy.",
        "executive(company=Esker Energy, person=Nora Lind, person=Tom Acker) agreed, fact",
      ],
      [
        "Nora Lind succeeded Tom Acker as chief executive of Esker Energy.",
        "executive(company=Esker Energy, person=Nora Lind, person=Tom Acker) completed, fact",
      ],
    ],
  ],
};
