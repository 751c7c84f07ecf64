import { test } from "vitest";
import { check } from "./check.ts";

// Names in other scripts and languages.
test.each([
  ["小米和诺基亚签署协议。华为没有回应。", "小米 (company) | 诺基亚 (company) | 华为 (company)", "zh"],
  ["삼성전자는 애플과 합의했다.", "삼성전자 (company) | 애플 (company)", "ko"],
  ["ソニーは任天堂を買収する。", "ソニー (company) | 任天堂 (company)", "ja"],
  ["Акции Яндекса выросли. Яндекс не ответил.", "Яндекса (company) | Яндекс = Яндекса", "ru"],
  [
    "Die Übernahme von Opel durch Peugeot ist ein Erfolg für den Vorstand.",
    "Opel (company) | Peugeot (company)",
    "de",
  ],
  [
    "Nokia e Xiaomi hanno firmato un accordo, secondo Jane Roe.",
    "Nokia (company) | Xiaomi (company) | Jane Roe (person)",
    "it",
  ],
  [
    "Telefónica y América Móvil negocian con Dorvane S.A.",
    "Telefónica (company) | América Móvil (company) | Dorvane S.A. (company)",
    "es",
  ],
])("%s", check);
