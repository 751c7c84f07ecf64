import { z } from "zod";

/** As much of an OpenAPI document as tests look at. */
export interface OpenApi {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

export interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly responses: Readonly<Record<string, Answer>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
  readonly schema: ParameterSchema;
}

export interface ParameterSchema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly example?: string | number;
  readonly default?: string | number;
}

interface Answer {
  readonly content?: Readonly<Record<string, { readonly schema: object; readonly example?: unknown }>>;
}

/** What the document says of the answer, as a schema of its own: independent of those that the document was made from. */
export function schemaOf(openapi: OpenApi, path: string): z.ZodType {
  const schema = openapi.paths[path]?.get.responses["200"]?.content?.["application/json"]?.schema ?? {};
  const whole = { ...schema, $defs: openapi.components.schemas };
  const json = JSON.stringify(whole).replaceAll("#/components/schemas/", "#/$defs/");
  return z.fromJSONSchema(JSON.parse(json));
}
