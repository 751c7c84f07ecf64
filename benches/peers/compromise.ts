import nlp from "compromise";

/** compromise's pass over a text with tags and organisations; gives how many organisations it found. */
export function readWithCompromise(text: string): number {
  return nlp(text).organizations().length;
}
