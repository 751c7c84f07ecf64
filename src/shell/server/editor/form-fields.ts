import type { Context } from "hono";
import type { AskedFields } from "../../work/editors/asked.ts";

/** What a form of the corner was sent with. A button may say what to do, and with which rumour: "move rumour_3fa2". */
export async function formFields(context: Context): Promise<AskedFields> {
  const form = await context.req.parseBody({ all: true });
  const text = (name: string): string | undefined => {
    const value = [form[name]].flat()[0];
    return typeof value === "string" ? value : undefined;
  };
  const [act = "", chosen] = (text("act") ?? "").split(" ", 2);
  const reports = [form["report"]].flat().filter((value) => typeof value === "string");
  const given = {
    rumour: text("rumour"),
    to: chosen ?? text("to"),
    sentence: text("sentence"),
    outcome: text("outcome"),
    stage: text("stage"),
    certainty: text("certainty"),
    document: text("document"),
  };
  return {
    act,
    because: text("because") || (text("otherwise") ?? ""),
    ...(reports.length === 0 ? {} : { reports }),
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
  };
}
