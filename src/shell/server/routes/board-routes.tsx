import { Hono } from "hono";
import type { BoardRow } from "../../../core/publication/board-row.ts";
import { board } from "../../work/followers.ts";
import { sendPage } from "../http/send-page.ts";
import { BoardPage } from "../pages/board-page.tsx";
import type { Site } from "../site.ts";

const ROWS = 50;

export function boardRoutes({ desk }: Site): Hono {
  return new Hono().get("/", async (context) => {
    const rows: BoardRow[] = [];
    for await (const row of board(desk, null)) {
      rows.push(row);
      if (rows.length === ROWS) break;
    }
    return sendPage(context, <BoardPage rows={rows} />);
  });
}
