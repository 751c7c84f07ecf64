import { Hono } from "hono";
import { alertRoutes } from "./alerts/alert-routes.tsx";
import { editorRoutes } from "./editor/editor-routes.tsx";
import { keptAnswers } from "./http/kept-answers.ts";
import { secure } from "./http/secure.ts";
import { notFound, wentWrong } from "./http/trouble.tsx";
import { aboutRoutes } from "./routes/about-routes.tsx";
import { boardRoutes } from "./routes/board-routes.tsx";
import { checkRoutes } from "./routes/check-routes.tsx";
import { companyRoutes } from "./routes/company-routes.tsx";
import { documentRoutes } from "./routes/document-routes.tsx";
import { dossierRoutes } from "./routes/dossier-routes.tsx";
import { outletRoutes } from "./routes/outlet-routes.tsx";
import { programRoutes } from "./routes/program-routes.ts";
import { searchRoutes } from "./routes/search-routes.tsx";
import { styleRoutes } from "./routes/style-routes.ts";
import { voiceRoutes } from "./routes/voice-routes.tsx";
import type { Site } from "./site.ts";

/** Every address of the site, in the order in which a reader meets them. */
export function appOf(site: Site): Hono {
  const app = new Hono();
  app.use(secure);
  app.use(keptAnswers(site.desk));
  app.route("/", styleRoutes());
  app.route("/", boardRoutes(site));
  app.route("/", searchRoutes(site));
  app.route("/", companyRoutes(site));
  app.route("/", documentRoutes(site));
  app.route("/", checkRoutes(site));
  app.route("/", aboutRoutes(site));
  app.route("/", dossierRoutes(site));
  app.route("/", alertRoutes(site));
  app.route("/", editorRoutes(site));
  app.route("/", programRoutes(site));
  app.route("/", outletRoutes(site));
  app.route("/", voiceRoutes(site));
  app.notFound(notFound);
  app.onError(wentWrong);
  return app;
}
