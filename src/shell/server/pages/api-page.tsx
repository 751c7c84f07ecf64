import { API_PATH } from "../api/api-table.ts";
import { EXAMPLES } from "../api/examples-table.ts";
import type { OpenApiDocument } from "../api/openapi.ts";
import { Layout } from "./layout.tsx";

type Operation = NonNullable<NonNullable<OpenApiDocument["paths"]>[string]["get"]>;
type Parameter = Exclude<NonNullable<Operation["parameters"]>[number], { readonly $ref: string }>;

/** What programs can ask, made from the same document that they read. */
export function ApiPage({ document }: { readonly document: OpenApiDocument }) {
  const routes = Object.entries(document.paths ?? {}).flatMap(([path, { get }]) =>
    get === undefined ? [] : [{ path, get }],
  );
  return (
    <Layout title="API" path="/api" description="How programs read the desk.">
      <h1>API</h1>
      <p>
        Everything on these pages can be read by programs, from any site, without a key, under{" "}
        <code>{API_PATH}</code>: <a href={`${API_PATH}/openapi.json`}>described as OpenAPI 3.1</a>. Whole
        texts of documents are never given: they belong to their outlets.
      </p>
      <dl class="api-rules">
        <dt>Pages of a list</dt>
        <dd>
          <code>next</code> in an answer is null on the last page; else ask again with it as{" "}
          <code>cursor</code> (reports: <code>from</code>). The header <code>Link</code> has the whole
          address.
        </dd>
        <dt>Asking again</dt>
        <dd>
          Send the <code>ETag</code> as <code>If-None-Match</code>: while nothing changed the answer is 304
          and empty.
        </dd>
        <dt>Ids</dt>
        <dd>
          An id leads to its rumour for ever: 301 to where it is told now, 410 when nothing is left of it.
        </dd>
        <dt>Troubles</dt>
        <dd>
          come as <code>application/problem+json</code> (RFC 9457), with a sentence in <code>detail</code>{" "}
          that says what to do.
        </dd>
        <dt>Whole lists</dt>
        <dd>
          <a href="/export/rumours.jsonl">/export/rumours.jsonl</a>,{" "}
          <a href="/export/rumours.csv">/export/rumours.csv</a> and{" "}
          <a href="/export/changes.jsonl">/export/changes.jsonl</a>; provenance of a rumour as PROV-O under{" "}
          <code>/export/rumours/…prov.jsonld</code>. <code>/events</code> sends changes as they come.
        </dd>
      </dl>
      <h2>Addresses</h2>
      <ul class="api-contents">
        {routes.map(({ path, get }) => (
          <li>
            <a href={`#${get.operationId}`}>
              <code>{path}</code>
            </a>{" "}
            {get.summary}
          </li>
        ))}
      </ul>
      {routes.map(({ path, get }) => (
        <Address path={path} operation={get} />
      ))}
    </Layout>
  );
}

function Address({ path, operation }: { readonly path: string; readonly operation: Operation }) {
  const example = EXAMPLES[path];
  const parameters = (operation.parameters ?? []).filter((one): one is Parameter => !("$ref" in one));
  return (
    <section class="api-address" id={operation.operationId}>
      <h3>
        <code>GET {path}</code>
      </h3>
      <p>
        {operation.summary}. {operation.description}
      </p>
      {parameters.length === 0 ? null : <Parameters parameters={parameters} path={path} />}
      {example === undefined ? null : (
        <details>
          <summary>
            Example: <code>{example.request}</code>
          </summary>
          <pre tabindex={0}>{JSON.stringify(example.answer, null, 2)}</pre>
          <p>
            Lists are cut to two here. <a href={`${API_PATH}${example.request}`}>Ask this desk the same</a>
          </p>
        </details>
      )}
    </section>
  );
}

function Parameters({
  parameters,
  path,
}: {
  readonly parameters: readonly Parameter[];
  readonly path: string;
}) {
  return (
    <section class="table-scroll" tabindex={0} aria-label={`Parameters of ${path}`}>
      <table>
        <thead>
          <tr>
            <th scope="col">Parameter</th>
            <th scope="col">Is</th>
            <th scope="col">What it does</th>
          </tr>
        </thead>
        <tbody>
          {parameters.map(({ name, schema, required }) => (
            <tr>
              <th scope="row">
                <code>{name}</code>
                {required === true ? ", needed" : null}
              </th>
              <td>{shapeOf(schema)}</td>
              <td>{describedIn(schema)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function shapeOf(schema: Parameter["schema"]): string {
  if (schema === undefined || "$ref" in schema) return "text";
  if (schema.enum !== undefined) return schema.enum.join(" · ");
  if (schema.type === "integer") {
    return schema.maximum === undefined ? "a whole number" : `${schema.minimum} to ${schema.maximum}`;
  }
  if (schema.format === "date") return "a day, YYYY-MM-DD";
  return schema.maxLength === undefined ? "text" : `text of at most ${schema.maxLength} characters`;
}

function describedIn(schema: Parameter["schema"]): string {
  return schema === undefined || "$ref" in schema ? "" : (schema.description ?? "");
}
