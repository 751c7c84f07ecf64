import { z } from "zod";
import { API_PATH } from "../../../src/shell/server/api/api-table.ts";
import type { Known } from "./requests.ts";

const rumours = z.object({ rumours: z.array(z.object({ id: z.string() })) });
const reports = z.object({ reports: z.array(z.object({ id: z.string(), documentId: z.string() })) });
const companies = z.object({ companies: z.array(z.object({ key: z.string() })) });
const outlets = z.object({ outlets: z.array(z.object({ id: z.string() })) });

/** Some ids of every sort that the desk has. */
export async function knownOn(get: (path: string) => Promise<Response>): Promise<Known> {
  const ask = async <Shape extends z.ZodType>(path: string, shape: Shape): Promise<z.output<Shape>> =>
    shape.parse(await (await get(`${API_PATH}${path}`)).json());
  const found = (await ask("/rumours?limit=10", rumours)).rumours.map(({ id }) => id);
  const told = (await ask(`/rumours/${found[0]}/reports?limit=5`, reports)).reports;
  return {
    ids: [
      ...found,
      ...found.map((id) => id.slice(0, 14)),
      ...told.flatMap(({ id, documentId }) => [id, documentId]),
      ...(await ask("/companies?limit=10", companies)).companies.map(({ key }) => key),
      ...(await ask("/outlets?limit=10", outlets)).outlets.map(({ id }) => id),
      "nokia patents",
      "Xiaomi to buy Nokia",
      "ent_nokia",
      "partnership",
    ],
  };
}
