import { expect, test } from "vitest";
import { commandAsTyped } from "./command-as-typed.ts";

test.each([
  ["linked or installed for all", "/usr/local/bin/hearsay", "hearsay"],
  ["installed in a project", "/srv/press/project/node_modules/.bin/hearsay", "npx hearsay"],
  ["built, from the clone", "/srv/press/clone/dist/shell/cli/main.js", "node dist/shell/cli/main.js"],
  ["built, from elsewhere", "/opt/my clone/dist/main.js", "node '/opt/my clone/dist/main.js'"],
  ["from the sources", "/srv/press/clone/src/shell/cli/main.ts", "npm run dev --"],
])("a program that is %s is started so again", (_, script, command) => {
  expect(commandAsTyped(script, "/srv/press/clone")).toBe(command);
});
