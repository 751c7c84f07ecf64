import type { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { problem } from "./records.ts";

type Problem = z.output<typeof problem>;

const TITLES: Readonly<Record<number, string>> = {
  400: "Not understood",
  404: "Nothing there",
  405: "For reading only",
  410: "Gone",
  500: "Something went wrong on our side",
};

/** An answer by RFC 9457: what is wrong, and what to do about it. */
export function problemAnswer(
  context: Context,
  status: number,
  detail: string,
  errors?: Problem["errors"],
): Response {
  const body: Problem = {
    type: "about:blank",
    title: TITLES[status] ?? "Problem",
    status,
    detail,
    ...(errors === undefined ? {} : { errors }),
  };
  const headers = { "Content-Type": "application/problem+json", "Cache-Control": "no-store" };
  return context.newResponse(JSON.stringify(body), { status: status as 400, headers });
}

/** Which parameters are wrong, and how they should be. */
export function wrongParameters(context: Context, issues: readonly z.core.$ZodIssue[]): Response {
  const errors = issues.map((issue) => ({
    parameter: issue.code === "unrecognized_keys" ? issue.keys.join(", ") : issue.path.join("."),
    detail:
      issue.code === "unrecognized_keys" ? "is no parameter of this address" : lowerFirst(issue.message),
  }));
  const [first] = errors;
  const detail = `The parameter ${first?.parameter} ${first?.detail}. /api lists the parameters of every address.`;
  return problemAnswer(context, 400, detail, errors);
}

function lowerFirst(message: string): string {
  return `${message.charAt(0).toLowerCase()}${message.slice(1)}`;
}
