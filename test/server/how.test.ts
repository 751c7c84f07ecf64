import { expect, test } from "vitest";
import { VOICE_TYPES } from "../../src/core/claim/attribution.ts";
import { CERTAINTIES, MODALITIES, STAGES } from "../../src/core/claim/claim.ts";
import { CLAIM_KINDS } from "../../src/core/claim/kinds.ts";
import { REACTION_TYPES } from "../../src/core/claim/reaction/reaction.ts";
import { ROLES } from "../../src/core/provenance/role.ts";
import { TRACE_BASES } from "../../src/core/provenance/trace.ts";
import { DRAFT_WARNINGS } from "../../src/core/publication/draft/draft-check.ts";
import { RELATIONS } from "../../src/core/rumour/family.ts";
import { DEFAULT_HORIZON } from "../../src/core/standing/horizon.ts";
import { OUTCOMES, STATES } from "../../src/core/standing/state.ts";
import { siteOver } from "./open-site.ts";

const site = await siteOver();
const page = await (await site.get("/how")).text();

const TABLES: Readonly<Record<string, readonly string[]>> = {
  state: STATES,
  role: ROLES,
  trace: TRACE_BASES,
  kind: Object.keys(CLAIM_KINDS),
  stage: STAGES,
  certainty: CERTAINTIES,
  modality: MODALITIES,
  voice: VOICE_TYPES,
  reaction: REACTION_TYPES,
  relation: RELATIONS,
  outcome: OUTCOMES,
  warning: DRAFT_WARNINGS,
};

const members = Object.entries(TABLES).flatMap(([table, words]) =>
  words.map((word) => [table, word] as const),
);

test.each(members)("/how explains the %s %s, at an address of its own", (table, word) => {
  const id = `${table}-${word.replaceAll(/[ _]/g, "-")}`;
  const [, row = ""] = new RegExp(`id="${id}"[^>]*>([\\s\\S]*?)</(?:div|tr)>`).exec(page) ?? [];
  const text = row.replaceAll(/<[^>]*>/g, " ");
  expect(text).toContain(word.replaceAll("_", " "));
  expect(text.length).toBeGreaterThan(word.length + 10);
});

test.each(Object.entries(CLAIM_KINDS))(
  "/how has the roles and the default horizon of %s",
  (kind, { roles, group }) => {
    const [row = ""] = new RegExp(`<tr id="kind-${kind}">[\\s\\S]*?</tr>`).exec(page) ?? [];
    for (const role of roles) expect(row).toContain(role);
    expect(row).toContain(`>${DEFAULT_HORIZON[group]}<`);
  },
);

test.each(STATES)("the state %s stands beside its shape", (state) => {
  const [row = ""] = new RegExp(`id="state-${state.replaceAll(" ", "-")}"[\\s\\S]*?</svg>`).exec(page) ?? [];
  expect(row).toMatch(/<(?:circle|path|rect|g)\b/);
});
