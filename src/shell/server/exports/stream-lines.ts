const ENOUGH = 32 * 1024;

/**
 * Lines as a body that is made no faster than it is read: at most about `ENOUGH` characters wait. Who stops reading stops
 * the making.
 */
export function streamLines(lines: AsyncGenerator<string>, done: () => void): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          let chunk = "";
          while (chunk.length < ENOUGH) {
            const next = await lines.next();
            if (next.done === true) {
              if (chunk !== "") controller.enqueue(encoder.encode(chunk));
              controller.close();
              done();
              return;
            }
            chunk += `${next.value}\n`;
          }
          controller.enqueue(encoder.encode(chunk));
        } catch (error) {
          done();
          controller.error(error);
        }
      },
      async cancel() {
        done();
        await lines.return(undefined);
      },
    },
    { highWaterMark: 1 },
  );
}
