import type { Context } from "hono";
import { Layout } from "../pages/layout.tsx";
import { sendPage } from "./send-page.ts";

/** A plain page for an address that leads nowhere. */
export function notFound(context: Context): Promise<Response> {
  return sendPage(
    context,
    <Layout title="Not found" path={context.req.path}>
      <h1>There is nothing at this address</h1>
      <p>
        If a link on this site brought you here, the fault is ours. The <a href="/">board</a> lists what is
        open, and <a href="/search">search</a> finds the rest.
      </p>
    </Layout>,
    404,
  );
}

/** A plain page for a question that cannot be understood, with a sentence that says what to do. */
export function badRequest(context: Context, whatToDo: string): Promise<Response> {
  return sendPage(
    context,
    <Layout title="Not understood" path={context.req.path}>
      <h1>This address asks for something that cannot be understood</h1>
      <p>{whatToDo}</p>
      <p>
        <a href={context.req.path}>The same page without it</a>
      </p>
    </Layout>,
    400,
  );
}

/** Says that it was our mistake and nothing of what went wrong, which is for the log. */
export function wentWrong(error: Error, context: Context): Promise<Response> {
  process.stderr.write(
    `hearsay: ${context.req.method} ${context.req.path}: ${error.stack ?? error.message}\n`,
  );
  return sendPage(
    context,
    <Layout title="Something went wrong" path={context.req.path}>
      <h1>Something went wrong on our side</h1>
      <p>It has been written down. Nothing that you sent was lost or changed; please try again.</p>
    </Layout>,
    500,
  );
}
