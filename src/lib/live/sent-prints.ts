import type { Figure } from "../figures/index.ts";
import type { Print, PrintsData } from "../show/index.ts";

/** What cards tell of printed figures, as it is sent. */
export interface SentPrints {
  /** All but the figures: nested JSON, which compresses to half of what values do that may share their parts. */
  readonly text: string;
  /** By fact. They share their lineage with the values of cells. */
  readonly figures: ReadonlyMap<string, Figure>;
}

type At = number;

/** What stands around a print: the name of its row, its heads, and what is printed below them; or its sentence. */
type SentAround =
  | readonly [label: string, heads: At, ...printed: string[]]
  | readonly [before: string, after: string];

/** A print whose texts stand among `shared`; the id of its check has `~` for that of the fact. */
type SentPrint = readonly [
  line: number,
  start: number,
  printed: string,
  around: At,
  column: number | null,
  mark: Print["mark"],
  check: string | null,
  rule: string | null,
  worked: At | null,
  why: At | null,
];

/** Lists rather than objects, and each text once: every live page waits for it. */
interface Plain {
  readonly facts: readonly (readonly [id: string, title: string, ...prints: SentPrint[]])[];
  readonly shared: readonly unknown[];
  readonly stands: readonly (readonly [fact: string, element: string])[];
  readonly byFormula: readonly (readonly [string, readonly string[]])[];
}

const radix = 36;

/** What cards tell of printed figures, for `readPrints`. */
export function writePrints({ facts, stands, byFormula }: PrintsData): SentPrints {
  const shared = new Map<string, At>();
  const share = (part: unknown): At => {
    const text = JSON.stringify(part);
    shared.set(text, shared.get(text) ?? shared.size);
    return shared.get(text) ?? 0;
  };
  const plain: Plain = {
    facts: [...facts].map(([id, { title, prints }]) => [
      id,
      title,
      ...prints.map((print) => toSent(print, id, share)),
    ]),
    shared: [...shared.keys()].map((text) => JSON.parse(text)),
    stands: [...stands].map(([id, element]) => [id, element.toString(radix)]),
    byFormula: [...byFormula],
  };
  const figures = [...facts].flatMap(([id, { figure }]) => (figure ? [[id, figure] as const] : []));
  return { text: JSON.stringify(plain), figures: new Map(figures) };
}

function toSent(print: Print, fact: string, share: (part: unknown) => At): SentPrint {
  const { line, start, printed, around, mark, check, worked, why } = print;
  const shareText = (text: string | null): At | null => (text === null ? null : share(text));
  return [
    line,
    start,
    printed,
    share(aroundToSent(around, share)),
    "at" in around ? around.at : null,
    mark,
    check?.id.replace(fact, () => "~") ?? null,
    check?.rule ?? null,
    shareText(worked),
    shareText(why),
  ];
}

function aroundToSent(around: Print["around"], share: (part: unknown) => At): SentAround {
  if (!("columns" in around)) return [around.before, around.after];
  const heads = share([around.over, ...around.columns.map(({ head }) => head)]);
  return [around.label, heads, ...around.columns.map(({ printed }) => printed)];
}

/** What `writePrints` was given. */
export function readPrints({ text, figures }: SentPrints): PrintsData {
  const { facts, shared, stands, byFormula } = JSON.parse(text) as Plain;
  const printedFacts = facts.map(([id, title, ...prints]) => {
    const figure = figures.get(id) ?? null;
    return [id, { title, figure, prints: prints.map((print) => fromSent(print, id, shared)) }] as const;
  });
  return {
    facts: new Map(printedFacts),
    stands: new Map(stands.map(([id, element]) => [id, toBigInt(element)])),
    byFormula: new Map(byFormula),
  };
}

function fromSent(sent: SentPrint, fact: string, shared: readonly unknown[]): Print {
  const [line, start, printed, around, column, mark, check, rule, worked, why] = sent;
  const textAt = (at: At | null): string | null => (at === null ? null : (shared[at] as string));
  return {
    line,
    start,
    printed,
    around: aroundFromSent(shared[around] as SentAround, column, shared),
    mark,
    check: check === null || rule === null ? null : { id: check.replace("~", () => fact), rule },
    worked: textAt(worked),
    why: textAt(why),
  };
}

function aroundFromSent(
  [first, second, ...below]: SentAround,
  at: number | null,
  shared: readonly unknown[],
): Print["around"] {
  if (at === null || typeof second === "string") return { before: first, after: String(second) };
  const [over = "", ...heads] = shared[second] as readonly string[];
  const columns = heads.map((head, index) => ({ head, printed: below[index] ?? "" }));
  return { label: first, over, columns, at };
}

/** Of the digits and letters that `toString(radix)` writes. */
const toBigInt = (digits: string): bigint =>
  [...digits].reduce((value, digit) => value * BigInt(radix) + BigInt(Number.parseInt(digit, radix)), 0n);
