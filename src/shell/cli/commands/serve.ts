import { type Command, InvalidArgumentError } from "commander";
import { loadKnowledge } from "../../knowledge.ts";
import { serve } from "../../server/serve.ts";
import { Complaint } from "../complaint.ts";
import { type DeskChoice, withDesk, withDeskOption } from "../desk/with-desk.ts";
import { EXIT } from "../exit-codes.ts";
import { helpTail } from "../help-tail.ts";
import { stopOnInterrupt } from "../inputs/interrupt.ts";
import { printLine } from "../terminal/output.ts";

interface ServeOptions extends DeskChoice {
  readonly host: string;
  readonly port: number;
  readonly origin?: string;
}

const EXAMPLES = [
  { line: "hearsay serve", does: "publish ./hearsay-data on http://127.0.0.1:4180" },
  { line: "hearsay serve --port 8080 --origin https://desk.example", does: "behind a proxy of that name" },
];

export function defineServe(command: Command): Command {
  return withDeskOption(command)
    .description(
      "Publish a desk as pages, feeds and an API. Serves until it is told to stop (Ctrl-C); requests at hand are answered first.",
    )
    .option("--host <address>", "the address to listen on", "127.0.0.1")
    .option("--port <number>", "the port to listen on", portNumber, 4180)
    .option("--origin <address>", "scheme and host under which readers reach the site", originGiven)
    .addHelpText("after", helpTail(EXAMPLES, ["ok", "usage", "desk"]))
    .action(serveCommand);
}

async function serveCommand(options: ServeOptions): Promise<void> {
  await withDesk(options, "read", async (desk) => {
    const site = await serve(desk, loadKnowledge(), { ...options, origin: options.origin ?? null }).catch(
      (error: NodeJS.ErrnoException) => {
        throw new Complaint(EXIT.usage, whyNot(error, options));
      },
    );
    await printLine(`Hearsay is open at ${site.origin} (Ctrl-C closes it).`);
    await toldToStop();
    await site.stop();
  });
}

/** Resolves at the first signal. */
function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    const interrupt = stopOnInterrupt(() => {
      interrupt.release();
      resolve();
    });
  });
}

function whyNot({ code, message }: NodeJS.ErrnoException, { host, port }: ServeOptions): string {
  if (code === "EADDRINUSE") return `something listens on ${host}:${port} already; choose another --port.`;
  if (code === "EACCES") return `${host}:${port} may not be listened on; choose a --port above 1023.`;
  return `${host}:${port} cannot be listened on: ${message}.`;
}

function portNumber(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new InvalidArgumentError("It must be a number from 0 to 65535.");
}

function originGiven(text: string): string {
  const address = URL.canParse(text) ? new URL(text) : null;
  if (address !== null && /^https?:$/.test(address.protocol) && address.pathname === "/")
    return address.origin;
  throw new InvalidArgumentError("It must be like https://desk.example, without a path.");
}
