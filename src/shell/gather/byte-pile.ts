/** Bytes that arrive in pieces, gathered into one array that doubles as it grows: a million pieces of one byte cost no more than one of a million. */
export interface BytePile {
  readonly size: () => number;
  readonly add: (piece: Uint8Array) => void;
  /** Everything added since the last time; the pile is empty afterwards. */
  readonly take: () => Uint8Array;
}

export function createBytePile(): BytePile {
  let room = new Uint8Array(0);
  let size = 0;
  return {
    size: () => size,
    add(piece) {
      if (size + piece.byteLength > room.byteLength) {
        const larger = new Uint8Array(Math.max(4096, size + piece.byteLength, room.byteLength * 2));
        larger.set(room.subarray(0, size));
        room = larger;
      }
      room.set(piece, size);
      size += piece.byteLength;
    },
    take() {
      const taken = room.subarray(0, size);
      room = new Uint8Array(0);
      size = 0;
      return taken;
    },
  };
}
