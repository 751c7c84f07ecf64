import type { ApiRoute } from "./api-route.ts";
import { CHANGE_API } from "./change-api.ts";
import { DOCUMENT_API } from "./document-api.ts";
import { FIND_API } from "./find-api.ts";
import { NAME_API } from "./name-api.ts";
import { RUMOUR_API } from "./rumour-api.ts";

export const API_PATH = "/api/v1";

/** Every address of the API. */
export const API: readonly ApiRoute[] = [
  ...RUMOUR_API,
  ...CHANGE_API,
  ...DOCUMENT_API,
  ...NAME_API,
  ...FIND_API,
];
