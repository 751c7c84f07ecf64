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

function talk(socket: Socket, server: MailServer): void {
  let rest = "";
  let to = "";
  let letter: string[] | null = null;
  const say = (line: string) => socket.write(`${line}\r\n`);
  say("220 test ready");
  socket.on("data", (bytes) => {
    rest += bytes.toString();
    for (let end = rest.indexOf("\r\n"); end >= 0; end = rest.indexOf("\r\n")) {
      const line = rest.slice(0, end);
      rest = rest.slice(end + 2);
      if (letter !== null) {
        if (line !== ".") letter.push(line.replace(/^\.\./, "."));
        else {
          server.letters.push({ to, text: letter.join("\r\n") });
          letter = null;
          say("250 kept");
        }
      } else if (/^(?:EHLO|HELO)/i.test(line)) say("250 test");
      else if (/^RCPT TO:/i.test(line)) {
        to = /<(.*?)>/.exec(line)?.[1] ?? "";
        say(server.answer ?? "250 ok");
      } else if (/^DATA/i.test(line)) {
        letter = [];
        say("354 go on");
      } else if (/^QUIT/i.test(line)) socket.end("221 bye\r\n");
      else say("250 ok");
    }
  });
}
