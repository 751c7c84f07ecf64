import type { AddressInfo } from "node:net";
import { createServer, type Socket } from "node:net";

export interface Letter {
  readonly to: string;
  readonly text: string;
}

/** A mail server that takes every letter for whom it does not refuse; enough of RFC 5321 for a client to talk to. */
export interface MailServer {
  readonly url: string;
  readonly letters: Letter[];
  /** What recipients are answered with in place of 250. */
  answer: string | null;
  close(): Promise<void>;
}

export async function startMailServer(): Promise<MailServer> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => {});
    talk(socket, here);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const here: MailServer = {
    url: `smtp://127.0.0.1:${port}`,
    letters: [],
    answer: null,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return here;
}

interface Talk {
  to: string;
  /** Lines of the letter that is being given; null between letters. */
  letter: string[] | null;
}

function talk(socket: Socket, server: MailServer): void {
  const state: Talk = { to: "", letter: null };
  let rest = "";
  socket.write("220 test ready\r\n");
  socket.on("data", (bytes) => {
    const lines = `${rest}${bytes.toString()}`.split("\r\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      const answer = state.letter === null ? told(line, state, server) : given(line, state, server);
      if (answer !== null) socket.write(`${answer}\r\n`);
      if (answer === BYE) socket.end();
    }
  });
}

const BYE = "221 bye";

function told(line: string, state: Talk, server: MailServer): string {
  const [verb = ""] = line.toUpperCase().split(/[ :]/);
  if (verb === "RCPT") {
    state.to = /<(.*?)>/.exec(line)?.[1] ?? "";
    return server.answer ?? "250 ok";
  }
  if (verb === "DATA") {
    state.letter = [];
    return "354 go on";
  }
  return verb === "QUIT" ? BYE : "250 ok";
}

function given(line: string, state: Talk, server: MailServer): string | null {
  if (line !== ".") {
    state.letter?.push(line.replace(/^\.\./, "."));
    return null;
  }
  server.letters.push({ to: state.to, text: (state.letter ?? []).join("\r\n") });
  state.letter = null;
  return "250 kept";
}
