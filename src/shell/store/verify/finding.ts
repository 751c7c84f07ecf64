import type { Seq } from "../../../core/ledger/event.ts";

/** Something that is not as it must be. */
export interface Finding {
  /**
   * - "damage": the file under the desk; "cut-off": the end that is known from elsewhere is not there;
   * - "number", "link", "content": where the chain breaks; "version", "fold": entries that make no rumour;
   * - "circle": merges that lead in a circle;
   * - "document", "words": what a report rests on, or what an editor said, is neither kept nor marked as erased;
   * - "row": a row that cannot be read; "changed": a document is not the one its id was made from;
   * - "outlet", "published": a report's is not its document's;
   * - "digest", "evidence": the words beside the chain are not those that were filed, or not the document's;
   * - "index": the index of rumours is not what the ledger says;
   * - "ahead": a follower has seen entries that are not there.
   */
  readonly type:
    | "damage"
    | "cut-off"
    | "number"
    | "link"
    | "content"
    | "version"
    | "fold"
    | "circle"
    | "document"
    | "words"
    | "row"
    | "changed"
    | "outlet"
    | "published"
    | "digest"
    | "evidence"
    | "index"
    | "ahead";
  /** The entry that it concerns, if one. */
  readonly seq: Seq | null;
  /** One plain sentence. */
  readonly message: string;
}
