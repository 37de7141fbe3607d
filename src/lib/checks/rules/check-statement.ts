import type { Witness } from "../../release/index.ts";
import type { Diagnosis, Result } from "../model/index.ts";
import { type Movement, movementOf, movementVerdict, movementWords, titleOf } from "../model/index.ts";
import type { CheckContext } from "../recompute/index.ts";
import { describeMissing, type Evaluation, evaluationOf, inputsOf, quantityOf } from "../recompute/index.ts";
import type { Direction, Statement, StatementPart } from "../relations/index.ts";
import { type Expression, factReferences } from "../relations/index.ts";

/** Holds each part of a statement in words against the figures: one result a part, all at the place of the words. */
export function checkStatement(context: CheckContext, statement: Statement): readonly Result[] {
  const witness = witnessOf(statement);
  return statement.parts.map((part) => checkPart(context, witness, part));
}

function checkPart(context: CheckContext, witness: Witness, { name, says }: StatementPart): Result {
  const head: Result = {
    id: `agree.${name}@L${witness.line}`,
    aliases: [],
    title: clipped(witness.printed),
    list: "statement",
    rule: "agree",
    witness,
    relation: null,
    verdict: "not-checkable",
    comparison: null,
    inputs: [],
    diagnosis: null,
    needs: null,
  };
  const titled = (what: string): string => `${capital(what)}: ${head.title}`;
  if (says.kind === "missing") return { ...head, title: titled(says.needs), needs: says.needs };
  if (says.kind === "untested") return { ...head, title: titled(says.what), untested: says.what };
  return { ...head, ...checkDirection(context, says, head.title) };
}

/** What the figures say of one measure in one comparison. */
function checkDirection(context: CheckContext, says: Direction, title: string): Partial<Result> {
  const { ledger } = context;
  const measure = says.called ?? nameOf(context, says.expression);
  const named = { title: `${capital(measure)}, ${says.current} on ${says.prior}: ${title}` };
  const found = movementIn(context, says, measure);
  if (found.kind === "missing") return { ...named, needs: describeMissing(ledger, found.quantities) };
  if (found.kind !== "movement") return { ...named, hindrance: found.why };
  const { movement } = found;
  const verdict = movementVerdict(movement);
  const diagnosis = verdict === "does-not-tie" ? diagnosisOf(context, says) : null;
  return { ...named, movement, verdict, diagnosis, inputs: comparedIn(context, says, movement) };
}

/** Of which other segment, or of all together, the words would hold in the same comparison. */
function diagnosisOf(context: CheckContext, says: Direction): Diagnosis | null {
  const { expression } = says;
  if (says.before) return null;
  const { segments } = context.ledger.release;
  const others = ["", ...segments.map(({ id }) => id)].flatMap((segment) => {
    if (expression.kind !== "reference" || segment === expression.segment) return [];
    const other = { ...expression, segment };
    const found = movementIn(context, { ...says, expression: other }, nameOf(context, other));
    const holds = found.kind === "movement" && movementVerdict(found.movement) === "ties";
    return holds ? [movementWords(found.movement)] : [];
  });
  if (others.length > 0)
    return { mistake: "other-segment", text: `It would hold for ${others.join("; for ")}.` };
  const text = "It holds for no other segment in this comparison; nothing else was tried.";
  return { mistake: null, text };
}

type Found =
  | { readonly kind: "movement"; readonly movement: Movement }
  | Exclude<Evaluation, { kind: "figure" }>;

function movementIn({ recomputer }: CheckContext, says: Direction, measure: string): Found {
  const at = (expression: Expression, period: string): Evaluation =>
    recomputer.evaluate(expression, { segment: "", period }, "finest");
  const before = at(says.before ?? says.expression, says.prior);
  const now = at(says.expression, says.current);
  const both = evaluationOf([now, before], ([later, earlier]) => {
    if (!later || !earlier) throw new Error("a movement has two ends");
    return later.minus(earlier);
  });
  if (both.kind !== "figure") return both;
  if (before.kind !== "figure" || now.kind !== "figure") throw new Error("a difference has two figures");
  const movement = movementOf(
    measure,
    says.direction,
    before.figure.named(`${capital(measure)}, ${says.prior}`),
    now.figure.named(`${capital(measure)}, ${says.current}`),
  );
  return { kind: "movement", movement };
}

/** The figures that were compared, where they are printed, and those that they were computed from; each once. */
function comparedIn(
  { ledger }: CheckContext,
  says: Direction,
  { before, now, change }: Movement,
): readonly Witness[] {
  const ends = [
    { expression: says.before ?? says.expression, period: says.prior },
    { expression: says.expression, period: says.current },
  ];
  const printed = ends.flatMap(({ expression, period }) => {
    if (expression.kind !== "reference") return [];
    const { concept, segment } = quantityOf(ledger, expression, { segment: "", period });
    return ledger
      .readings(concept, segment, period)
      .slice(0, 1)
      .map(({ witness }) => witness);
  });
  const computed = [before, now, change].flatMap((figure) => inputsOf(ledger.release, figure));
  return [...new Set([...printed, ...computed])];
}

/** A measure as a sentence names it: `segment margin, IP services`, `adjusted EBITDA`. */
function nameOf({ ledger }: CheckContext, expression: Expression): string {
  const terms = factReferences(expression).map(({ concept, segment }) =>
    titleOf(ledger.release, { concept, segment, period: "" }),
  );
  return terms.map((title) => (/^[A-Z][a-z]/.test(title) ? lower(title) : title)).join(" and ");
}

/** The first words of a statement, in quotation marks; all of them stand where it is printed. */
function clipped(phrase: string): string {
  if (phrase.length <= longest) return `\u201c${phrase}\u201d`;
  return `\u201c${phrase.slice(0, phrase.lastIndexOf(" ", longest))} …\u201d`;
}

const longest = 64;

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Where the words stand, in the form of a printed figure; it reports no value. */
function witnessOf({ line, start, phrase, parts }: Statement): Witness {
  const [first] = parts.flatMap(({ says }) =>
    says.kind === "direction" ? factReferences(says.expression).map((one) => ({ ...one, ...says })) : [],
  );
  return {
    fact: `claim.${parts[0]?.name}`,
    table: "prose",
    label: phrase,
    concept: first?.concept ?? parts[0]?.name ?? "",
    segment: first?.segment ?? "",
    period: first ? `${first.current}/${first.prior}` : "",
    unit: "USD",
    scale: 3,
    decimals: -3,
    value: "",
    printed: phrase,
    line,
    start,
    end: start + phrase.length,
  };
}
