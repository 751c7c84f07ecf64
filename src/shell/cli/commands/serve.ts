import { type Command, InvalidArgumentError } from "commander";
import { DEFAULT_PORT, portNumber } from "../desk/port-number.ts";
import { serveUntilTold } from "../desk/serve-until-told.ts";
import { type DeskChoice, withDesk, withDeskOption } from "../desk/with-desk.ts";
import { withVisiting } from "../desk/with-visiting.ts";
import { helpTail } from "../help-tail.ts";

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
    .option("--port <number>", "the port to listen on", portNumber, DEFAULT_PORT)
    .option("--origin <address>", "scheme and host under which readers reach the site", originGiven)
    .addHelpText("after", helpTail(EXAMPLES, ["ok", "usage", "desk"]))
    .action(serveCommand);
}

async function serveCommand(options: ServeOptions): Promise<void> {
  await withDesk(options, "read", async (desk) => {
    await withVisiting(options, (visiting) =>
      serveUntilTold(desk, { ...options, origin: options.origin ?? null, visiting }),
    );
  });
}

function originGiven(text: string): string {
  const address = URL.canParse(text) ? new URL(text) : null;
  if (address !== null && /^https?:$/.test(address.protocol) && address.pathname === "/")
    return address.origin;
  throw new InvalidArgumentError("It must be like https://desk.example, without a path.");
}
