/** One who listens. */
export interface StreamReader {
  readonly stream: ReadableStream<Uint8Array>;
  /** Lets the reader go when it has not taken what it was sent before. */
  send(bytes: Uint8Array): void;
  end(): void;
}

/** `leave` is called once, when the reader goes or is let go. */
export function readerOf(mostWaiting: number, leave: (reader: StreamReader) => void): StreamReader {
  let controller: ReadableStreamDefaultController<Uint8Array> | null = null;
  const stream = new ReadableStream<Uint8Array>(
    {
      start: (given) => {
        controller = given;
      },
      cancel: () => gone(),
    },
    new ByteLengthQueuingStrategy({ highWaterMark: mostWaiting }),
  );
  const gone = () => {
    if (controller === null) return;
    controller = null;
    leave(reader);
  };
  const reader: StreamReader = {
    stream,
    send: (bytes) => {
      if (controller === null) return;
      if ((controller.desiredSize ?? 0) < bytes.byteLength) {
        controller.error(new Error("The reader is too slow."));
        gone();
      } else controller.enqueue(bytes);
    },
    end: () => {
      controller?.close();
      gone();
    },
  };
  return reader;
}
