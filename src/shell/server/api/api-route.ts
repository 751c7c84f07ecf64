import type { z } from "@hono/zod-openapi";
import type { Site } from "../site.ts";

/** What a question finds. Paths begin with "/". */
export type Found<Body> =
  | { readonly type: "found"; readonly body: Body; readonly next?: string | null }
  | { readonly type: "moved"; readonly path: string }
  /** It was there, and is not any more. */
  | { readonly type: "gone"; readonly detail: string }
  | { readonly type: "none"; readonly detail: string }
  | { readonly type: "refused"; readonly detail: string };

/** One address of the API: what it is for, what can be asked, what comes back, and an example of both. */
export interface ApiRoute {
  /** Under `/api/v1`, parameters in braces. */
  readonly path: string;
  readonly name: string;
  readonly summary: string;
  readonly about: string;
  /** Parameters of the path and of the query, each with what to do when it is wrong. */
  readonly params: z.ZodObject;
  readonly query: z.ZodObject;
  readonly answers: z.ZodType;
  find(site: Site, params: unknown, query: unknown): Promise<Found<unknown>>;
}

interface Typed<P extends z.ZodObject, Q extends z.ZodObject, A extends z.ZodType>
  extends Omit<ApiRoute, "find" | "params" | "query" | "answers"> {
  readonly params: P;
  readonly query: Q;
  readonly answers: A;
  find(site: Site, params: z.output<P>, query: z.output<Q>): Promise<Found<z.output<A>>>;
}

/** Parameters are parsed by the schemas before `find` sees them. */
export function apiRoute<P extends z.ZodObject, Q extends z.ZodObject, A extends z.ZodType>(
  route: Typed<P, Q, A>,
): ApiRoute {
  return {
    ...route,
    find: (site, params, query) => route.find(site, params as z.output<P>, query as z.output<Q>),
  };
}
