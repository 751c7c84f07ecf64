import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** wink-nlp's pass over a text for sentences, parts of speech and entities; gives how many entities it found. */
export function winkReader(): (text: string) => number {
  // Both packages are CommonJS and the model has no types.
  const winkNLP = require("wink-nlp") as (
    model: unknown,
    pipes: readonly string[],
  ) => {
    readDoc(text: string): {
      sentences(): { length(): number };
      entities(): { length(): number };
    };
  };
  const nlp = winkNLP(require("wink-eng-lite-web-model"), ["sbd", "pos", "ner"]);
  return (text) => {
    const document = nlp.readDoc(text);
    return document.sentences().length() + document.entities().length();
  };
}
