/** Under which terms what a desk publishes may be used. Its quotations are its outlets' own. */
export const DATA_LICENCE = {
  name: "Creative Commons Attribution 4.0",
  short: "CC BY 4.0",
  url: "https://creativecommons.org/licenses/by/4.0/",
} as const;
