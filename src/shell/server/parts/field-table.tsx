import { type ExportField, fieldsOf } from "../exports/fields-of.ts";
import { rumourLine } from "../exports/rumour-line-schema.ts";

/** The schema is a table of the program, so its fields are written out once. */
const FIELDS: readonly ExportField[] = fieldsOf(rumourLine);

/** Every field of a line of the export of rumours, with its type and what it means. */
export function FieldTable() {
  return (
    <div class="wide" tabindex={0}>
      <table class="table stacked">
        <thead>
          <tr>
            <th scope="col">field</th>
            <th scope="col">type</th>
            <th scope="col">what it means</th>
          </tr>
        </thead>
        <tbody>
          {FIELDS.map(({ path, type, means }) => (
            <tr>
              <th scope="row">
                <code>{path}</code>
              </th>
              <td>{type}</td>
              <td>{means}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
