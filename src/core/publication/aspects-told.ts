import type { ClaimKind, Role } from "../claim/kinds.ts";
import type { Telling } from "../provenance/telling.ts";
import type { ReportId } from "../rumour/rumour.ts";
import type { ObjectAspect, PartyAspect } from "../standing/aspects.ts";
import { dateInWords } from "./date-words.ts";
import type { LifeTold } from "./life-told.ts";
import { namesInWords } from "./names-in-words.ts";
import { restOf } from "./rest-of.ts";
import type { ShownParty } from "./rumour-view.ts";
import type { Rest, Sentence } from "./sentence.ts";

/** What of a settled rumour was right and what was wrong, part by part, in words. */
export function aspectsTold(told: LifeTold): readonly Sentence[] {
  const { aspects } = told;
  if (aspects.act.outcome !== "true") return [];
  return [
    ...aspects.parties.flatMap((aspect) => wrongParty(aspect, told)),
    ...agreedObjects(told),
    ...changedObjects(told),
    ...termsTold(told),
    ...timeTold(told),
  ];
}

function wrongParty(aspect: PartyAspect, told: LifeTold): readonly Sentence[] {
  if (aspect.outcome !== "false") return [];
  const { parties, tellings, outlets } = told;
  const wrong = parties[aspect.party];
  if (wrong === undefined) return [];
  const right = aspect.instead === null ? undefined : parties[aspect.instead];
  const naming = tellings.filter(({ report }) => namesIt(report.claim.parties, wrong));
  const who = namesInWords(naming.flatMap((telling) => outlets.get(telling) ?? []));
  const by = who === "" ? "" : `, as ${who} had it`;
  const role = ROLE_WORDS[aspect.role];
  const name = fullName(wrong);
  const text =
    right === undefined
      ? `${name} was not the ${role}${by}.`
      : `The ${role} was ${fullName(right)}, not ${name}${by}.`;
  const late = aspect.told === "after" ? " That was a mistake about what had been announced." : "";
  return [{ text: `${text}${late}`, rests: [...restsOf(aspect.restsOn, told), ...naming.map(restOf)] }];
}

function namesIt(parties: Telling["report"]["claim"]["parties"], wrong: ShownParty): boolean {
  return parties.some(
    (party) => party.role === wrong.role && party.entity !== null && party.entity === wrong.entity,
  );
}

/** Two that share a name are told apart by the names they are listed under. */
function fullName({ name, listed }: ShownParty): string {
  return listed ?? name;
}

const ROLE_WORDS: Readonly<Record<Role, string>> = {
  acquirer: "buyer",
  target: "company bought",
  seller: "seller",
  party: "partner",
  investor: "investor",
  recipient: "company invested in",
  licensor: "licensor",
  licensee: "licensee",
  issuer: "issuer",
  maker: "maker",
  product: "product",
  company: "company",
  person: "person",
  authority: "authority",
  plaintiff: "plaintiff",
  defendant: "defendant",
};

/** What was agreed, where it is more than one thing: "a co-operation and a licence". */
function agreedObjects(told: LifeTold): readonly Sentence[] {
  const agreed = told.aspects.objects.filter(({ outcome }) => outcome === "true");
  const words = agreed.flatMap(objectInWords);
  if (words.length < 2) return [];
  return [
    {
      text: `It was ${namesInWords(words)}.`,
      rests: restsOf(
        agreed.flatMap(({ restsOn }) => restsOn),
        told,
      ),
    },
  ];
}

function changedObjects(told: LifeTold): readonly Sentence[] {
  return told.aspects.objects.flatMap((aspect) => {
    const [word] = objectInWords(aspect);
    if (aspect.outcome !== "changed" || word === undefined) return [];
    return [{ text: `It was less than had been told: not ${word}.`, rests: restsOf(aspect.restsOn, told) }];
  });
}

function objectInWords({ object }: ObjectAspect): readonly string[] {
  if (object.type === "product") return [];
  const word = KIND_WORDS[object.kind];
  return word === undefined ? [] : [word];
}

const KIND_WORDS: Readonly<Partial<Record<ClaimKind, string>>> = {
  partnership: "a co-operation",
  licensing: "a licence",
  "joint-venture": "a company in common",
  acquisition: "the whole or control",
  merger: "the whole or control",
  stake: "a share",
  investment: "an investment",
};

function termsTold(told: LifeTold): readonly Sentence[] {
  const { terms } = told.aspects;
  if (terms === null) return [];
  const rests = restsOf(terms.restsOn, told);
  if (terms.confirmed === null)
    return [{ text: `Nobody has confirmed the ${terms.told} that was told of.`, rests }];
  return terms.outcome === "true"
    ? [{ text: `The sum was as told, ${terms.confirmed}.`, rests }]
    : [{ text: `The sum was ${terms.confirmed}, not ${terms.told} as told.`, rests }];
}

function timeTold(told: LifeTold): readonly Sentence[] {
  const { time } = told.aspects;
  const [first] = time?.restsOn ?? [];
  const naming = told.tellings.find(({ report }) => report.id === first);
  const until = naming?.report.claim.time?.to ?? null;
  if (time === null || naming === undefined || until === null) return [];
  const rests = [restOf(naming)];
  const day = dateInWords(until);
  switch (time.outcome) {
    case "true":
      return [{ text: `It came in the time that was told, by ${day}.`, rests }];
    case "late":
      return [{ text: `It came late: it had been told for ${day} at the latest.`, rests }];
    default:
      return [];
  }
}

function restsOf(ids: readonly ReportId[], { tellings }: LifeTold): readonly Rest[] {
  return tellings
    .filter(({ report, others }) => ids.includes(report.id) || others.some((other) => ids.includes(other.id)))
    .map(restOf);
}
