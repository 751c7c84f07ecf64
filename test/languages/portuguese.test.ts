import { test } from "vitest";
import { check } from "./check.ts";

// One sentence a line, and the claims that it makes; an empty text for a sentence that makes none.
test.each([
  [
    "O Santander comprou 20% do capital da Getnet.",
    'stake(investor=Santander, target=Getnet) completed, fact, amount "20%"',
  ],
  [
    "A Sonae e a Continente vão criar uma parceria com a Glovo.",
    "partnership(party=Sonae, party=Continente, party=Glovo) agreed, fact",
  ],
  [
    "A Apple poderia comprar a Netflix, dizem analistas.",
    'acquisition(acquirer=Apple, target=Netflix) considered, speculated on the word of analyst "analistas"',
  ],
  [
    "A Vale nega que vá vender a Samarco à BHP.",
    'acquisition(acquirer=BHP, target=Samarco, seller=Vale) denied, fact on the word of party "A Vale"',
  ],
  [
    "Em 2013, havia rumores de que a Xiaomi compraria a Nokia.",
    'acquisition(acquirer=Xiaomi, target=Nokia) considered, rumoured on the word of anonymous "rumores", recalled, when "Em 2013" (2013-01-01..2013-12-31)',
  ],
  [
    "Segundo o jornal Público, a EDP está a negociar a venda da unidade à Iberdrola.",
    'acquisition(acquirer=Iberdrola, seller=EDP) talks, reported on the word of media "jornal Público"',
  ],
  [
    "A fusão entre Azul e Gol foi cancelada, disse o presidente da Azul.",
    'merger(party=Azul, party=Gol) ended, fact on the word of party "o presidente da Azul"',
  ],
  ["Se a Microsoft comprasse a Sony, haveria protestos.", ""],
  [
    "O acordo entre a Nokia e a Huawei sobre patentes foi assinado ontem.",
    'licensing(party=Nokia, party=Huawei) agreed, fact, when "ontem" (2017-06-13)',
  ],
  [
    "Segundo fontes, a Sony negocia a compra da divisão de câmaras da Olympus.",
    'acquisition(acquirer=Sony, seller=Olympus) talks, reported on the word of anonymous "fontes"',
  ],
])("%s", (text, expected) => check("pt", text, expected));
