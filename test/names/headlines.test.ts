import { test } from "vitest";
import { check } from "./check.ts";

// Headlines in capitals, titled headlines and text without capitals.
test.each([
  [
    "# TESSALINE <TSL> TO BUY OVRENDAL UNIT\n\nTessaline Group Inc said it will buy a unit of Ovrendal Corp <OVR>.",
    "TESSALINE = Tessaline Group Inc (company) | TSL = Tessaline Group Inc | OVRENDAL = Ovrendal Corp (company) | Tessaline Group Inc | it = Tessaline Group Inc | Ovrendal Corp | OVR = Ovrendal Corp",
  ],
  [
    "# USAIR <U> SAYS BID FOR PIEDMONT <PIE> TOO LOW\n\nUSAir Group Inc said its bid for Piedmont Aviation Inc stands.",
    "USAIR = USAir Group Inc (company) | U = USAir Group Inc | PIEDMONT = Piedmont Aviation Inc (company) | PIE = Piedmont Aviation Inc | USAir Group Inc | its = USAir Group Inc | Piedmont Aviation Inc",
  ],
  [
    "# FIRST TOLMAR <FTO> SELLS MARSK UNIT\n\nFirst Tolmar Industries Inc said it sold its Marsk unit. First Tolmar is in Ohio.",
    "FIRST TOLMAR = First Tolmar Industries Inc (company) | FTO = First Tolmar Industries Inc | MARSK = Marsk (company) | First Tolmar Industries Inc | it = First Tolmar Industries Inc | its = First Tolmar Industries Inc | Marsk | First Tolmar = First Tolmar Industries Inc",
  ],
  [
    "# DORVANE INC UPS DIVIDEND\n\nDorvane Inc said it raised its dividend.",
    "DORVANE INC = Dorvane Inc (company) | Dorvane Inc | it = Dorvane Inc | its = Dorvane Inc",
  ],
  [
    "# Tessaline Buys Chipmaker Ovrendal For $2 Billion\n\nTessaline bought Ovrendal on Monday.",
    "Tessaline (unknown) | Ovrendal (company) | Tessaline | Ovrendal",
  ],
  ["Google Buys Quorvane Robotics In Surprise Deal", "Google (company) | Quorvane Robotics (company)"],
  [
    "veba oel and apple inc were bought by microsoft.",
    "veba oel (unknown) | apple inc (company) | microsoft (company)",
  ],
  [
    "DORVANE INTERNATIONAL CORP SUES TESSALINE TOOL SEEKING MERGER COMPLETION",
    "DORVANE INTERNATIONAL CORP (company) | TESSALINE TOOL (unknown)",
  ],
  [
    "GREEN MEADOW PICTURES TO SELL FIVE PCT OF QUORVANE BROADCASTING",
    "GREEN MEADOW PICTURES (company) | QUORVANE BROADCASTING (company)",
  ],
  [
    "TESSALINE WORLD SAYS BOARD REJECTS JEREMY BRIDGE TENDER",
    "TESSALINE WORLD (unknown) | JEREMY BRIDGE (unknown)",
  ],
  [
    "CROWN RIVER INDUSTRIES TERMINATES PACT TO SELL ARROW BANCORP TO U.S. OVRENDAL CORP",
    "CROWN RIVER INDUSTRIES (company) | ARROW BANCORP (company) | OVRENDAL CORP (company)",
  ],
  ["JAPANESE STEEL OUTPUT TO RISE FIVE PCT", ""],
])("%s", check);
