import { dateOf } from "../../base/day.ts";
import { dayNamed } from "../../base/moment.ts";
import type { OutletIndex } from "../../page/outlet-index.ts";
import { isOrigin, type ReportRole } from "../../provenance/role.ts";
import type { Telling } from "../../provenance/telling.ts";
import { caseOf, type Settling } from "../../standing/record/record-case.ts";
import type { JudgedMaterial } from "../judged-material.ts";
import { outletName } from "../outlet-name.ts";
import type { OutletIn, OutletPart } from "./contribution.ts";

/** What each outlet that tells of a rumour is to it, in the order of their keys. */
export function outletsIn(
  judged: JudgedMaterial,
  settling: Settling,
  outlets: OutletIndex,
): readonly OutletIn[] {
  const byOutlet = new Map<string, Telling[]>();
  for (const telling of judged.tellings) {
    const key = telling.report.outlet;
    if (key !== null) byOutlet.set(key, [...(byOutlet.get(key) ?? []), telling]);
  }
  const earliest = judged.tellings.find(isDated);
  return [...byOutlet]
    .map(([key, tellings]): OutletIn => {
      const own = tellings.find((telling) => isOrigin(roleIn(judged, telling)));
      return {
        type: "outlet",
        key,
        name: nameOf(tellings, outlets),
        part: partOf(tellings.map((telling) => roleIn(judged, telling))),
        first: tellings.some((telling) => telling === earliest) ? "yes" : "no",
        changed: tellings.some(({ revises }) => revises !== null) ? "yes" : "no",
        firmer: tellings.some(({ report }) => report.claim.firmer !== undefined) ? "yes" : "no",
        told: firstDay(tellings),
        case: own === undefined ? null : caseOf(own, settling),
      };
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

export function roleIn({ provenance }: JudgedMaterial, { report }: Telling): ReportRole {
  return provenance.judged.get(report.id)?.role ?? "undetermined";
}

/** Tellings come by published date. */
export function firstDay(tellings: readonly Telling[]): string | null {
  const first = tellings.find(isDated);
  const day = first === undefined ? null : dayNamed(first.report.published);
  return day === null ? null : dateOf(day);
}

function isDated({ report }: Telling): boolean {
  return dayNamed(report.published) !== null;
}

function nameOf(tellings: readonly Telling[], outlets: OutletIndex): string {
  const names = tellings.flatMap((telling) => outletName(telling, outlets) ?? []);
  return [...names].sort()[0] ?? "";
}

function partOf(roles: readonly ReportRole[]): OutletPart {
  if (roles.some(isOrigin)) return "originated";
  if (roles.includes("first_party")) return "party's word";
  return roles.some((role) => role === "repeat" || role === "reprint" || role === "translation")
    ? "passed on"
    : "undetermined";
}
