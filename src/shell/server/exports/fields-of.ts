import { z } from "zod";

/** A field of an export line, as a person reads it. */
export interface ExportField {
  /** "reports[].drawsOn.by" */
  readonly path: string;
  /** "text or null", "one of heard, repeated, …" */
  readonly type: string;
  readonly means: string;
}

/** A schema as JSON Schema has it, as far as the tables look at it. */
interface Node {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Node[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
}

/** The JSON Schema of a line, for programs. */
export function jsonSchemaOf(schema: z.ZodType): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(schema, { unrepresentable: "any" });
}

/** Every field of a line, those within it after it, in the order of the schema. */
export function fieldsOf(schema: z.ZodType): readonly ExportField[] {
  return within(jsonSchemaOf(schema) as Node, "");
}

function within(node: Node, path: string): readonly ExportField[] {
  const inner = node.anyOf?.find(({ type }) => type === "object" || type === "array") ?? node;
  if (inner.items !== undefined) return within(inner.items, `${path}[]`);
  return Object.entries(inner.properties ?? {}).flatMap(([name, field]) => {
    const at = path === "" ? name : `${path}.${name}`;
    return [{ path: at, type: typeInWords(field), means: meaningOf(field) }, ...within(field, at)];
  });
}

/** What may be null says what it means within. */
function meaningOf({ description, anyOf = [] }: Node): string {
  return description ?? anyOf.map((one) => one.description ?? "").find((words) => words !== "") ?? "";
}

function typeInWords(node: Node): string {
  if (node.anyOf !== undefined) return node.anyOf.map(typeInWords).join(" or ");
  if (node.enum !== undefined) return `one of ${node.enum.join(", ")}`;
  return [node.type ?? "string"].flat().map(typeWord).join(" or ");
}

function typeWord(type: string): string {
  switch (type) {
    case "array":
      return "list";
    case "object":
      return "object";
    case "string":
      return "text";
    case "integer":
    case "number":
      return "number";
    case "boolean":
      return "true or false";
    default:
      return type;
  }
}
