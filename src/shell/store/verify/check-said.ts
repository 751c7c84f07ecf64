import type { Hash } from "../../../core/base/hash.ts";
import { digestOfSaid, saidIn } from "../../../core/ledger/editor-words.ts";
import type { Entry, Seq } from "../../../core/ledger/event.ts";
import type { Desk } from "../desk-store.ts";
import { isEvent } from "./event-shape.ts";
import type { Finding } from "./finding.ts";
import { askForAll, isFinding } from "./read-through.ts";

/** Gathers the digests of editors' words in entries, and holds them against what stands beside the chain. */
export interface SaidWalk {
  look(entry: Entry): void;
  finish(): Promise<readonly Finding[]>;
}

export function walkSaid(desk: Desk): SaidWalk {
  /** By the first entry that carries it. */
  const first = new Map<Hash, Seq>();
  return {
    look: ({ seq, event }) => {
      const said = isEvent(event) ? saidIn(event) : null;
      if (said !== null && !first.has(said)) first.set(said, seq);
    },
    finish: async () => {
      const kept = await askForAll([...first.keys()], (some) => desk.kept.said(some));
      return [...first].flatMap(([digest, seq]): Finding[] => {
        const said = kept.get(digest);
        if (said === "erased") return [];
        if (said === undefined) {
          const message = `What the editor said with entry ${seq} is neither kept nor marked as erased.`;
          return [{ type: "words", seq, message }];
        }
        if (isFinding(said)) return [{ ...said, seq }];
        if (digestOfSaid(said.salt, said.words) === digest) return [];
        return [
          {
            type: "digest",
            seq,
            message: `What stands for the editor's words of entry ${seq} is not what was said.`,
          },
        ];
      });
    },
  };
}
