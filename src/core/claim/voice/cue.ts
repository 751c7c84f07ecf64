/**
 * What a cue does with its content.
 *
 * - "says": puts it forward as so, in speech or writing ("said", "announced", "wrote");
 * - "thinks": holds it to be so ("believes", "expects");
 * - "shows": a document, poll or appearance bears it out ("the survey shows", "seems");
 * - "asks": asks it or asks for it;
 * - "wants": means to have or do it ("hopes", "plans", "refused");
 * - "judges": has an opinion of it ("criticised", "backs");
 * - "credits": names whose word it is beside the clause ("according to", a name and a colon).
 *
 * Only "says", "thinks", "shows" and "credits" vouch for their content: what is asked for or wanted is not said to be so.
 */
export const CUE_CLASSES = ["says", "thinks", "shows", "asks", "wants", "judges", "credits"] as const;
export type CueClass = (typeof CUE_CLASSES)[number];
