import { type Check, type Finding, isAgreement, type Movement, toFigure } from "../../checks/index.ts";
import { type Figure, formatFigure, unitEntry } from "../../figures/index.ts";
import { opener, type ReleasePage } from "../../show/index.ts";
import { type Child, withinSentence } from "../../text/index.ts";
import { keepMarks } from "./keep-marks.ts";
import { comparisonWords, periodWords } from "./period-words.ts";

/**
 * A finding as a sentence whose figures open, made of nothing but its own data: `Adjusted EBITDA grew 0.5% on the
 * quarter, not 10%`; `By the release’s own figures, total assets on June 30, 2010 would be …, not …`; of words, what the
 * figures did and what the release says. Subjects are titles of measures, so no verb depends on their number.
 */
export function findingSentence(page: ReleasePage, finding: Finding): readonly Child[] {
  return keepMarks(sentenceOf(page, finding));
}

function sentenceOf(page: ReleasePage, finding: Finding): readonly Child[] {
  const { checks, list } = finding;
  const told = checks.find(({ movement }) => movement)?.movement;
  if (list === "statement")
    return told ? [...moved(page, told), ...butSays(finding), "."] : saysOnly(finding);
  const recomputed = checks.find((check) => check.comparison && !isAgreement(check));
  const check = recomputed ?? checks.find(({ comparison }) => comparison);
  const printed = toFigure(page.release, finding.witness);
  if (!check?.comparison || !printed) return saysOnly(finding);
  const parts = { page, finding, check, printed, computed: check.comparison.computed };
  if (!recomputed) return twoPrints(parts);
  return page.release.concepts.get(finding.witness.concept)?.compares ? compared(parts) : level(parts);
}

interface Parts {
  readonly page: ReleasePage;
  readonly finding: Finding;
  readonly check: Check;
  readonly printed: Figure;
  readonly computed: Figure;
}

/** `Data center services revenues fell 7% on the quarter, not 8%.` */
function compared({ page, finding, printed, computed }: Parts): readonly Child[] {
  const { release } = page;
  const { witness } = finding;
  const { concept = "", by } = release.concepts.get(witness.concept)?.compares ?? {};
  const shown = sizeOf(computed, finding.witness.decimals);
  const on = comparisonWords(release, witness.period);
  const verb = computed.isZero() ? "did not change" : verbOf(by, computed);
  const size = computed.isZero() ? [] : [" ", opener(page, computed, shown)];
  const other = opener(page, printed, sizeOf(printed, witness.decimals));
  const isOpposite = printed.isNegative() !== computed.isNegative() && !printed.isZero();
  const held = isOpposite
    ? [`, where the release prints ${nounOf(by, printed)} of `, other]
    : [", not ", other];
  const when = aside(page, witness.period);
  return [
    capital(subjectOf(page, concept, witness.segment)),
    ` ${verb}`,
    ...size,
    ` ${on}${when}`,
    ...held,
    `${rounded(finding)}.`,
  ];
}

/** In which period, where it is not the one that most comparisons of the release are of. */
function aside({ release }: ReleasePage, comparison: string): string {
  const compared = release.witnesses.flatMap(({ period }) => period.match(/^[^/]+(?=\/)/) ?? []);
  const counts = [...Map.groupBy(compared, (id) => id)].toSorted(([, a], [, b]) => b.length - a.length);
  const [now = ""] = comparison.split("/");
  return counts[0]?.[0] === now ? "" : ` ${periodWords(release, now)}`;
}

function verbOf(by: "growth" | "change" | undefined, { value }: Figure): string {
  if (value.isNegative()) return "fell";
  return by === "growth" ? "grew" : "rose";
}

function nounOf(by: "growth" | "change" | undefined, { value }: Figure): string {
  if (value.isNegative()) return "a fall";
  return by === "growth" ? "growth" : "a rise";
}

/** `By the release’s own figures, total assets on June 30, 2010 would be $12 thousand, not $10 thousand.` */
function level({ page, finding, check, printed, computed }: Parts): readonly Child[] {
  const { witness, list } = finding;
  // A sentence may state the growth of a measure that has no row of its own for that.
  const of = check.relation?.expression.kind === "growth" ? "growth of " : "";
  const by = list === "definition" ? "As the release defines it, " : "By the release’s own figures, ";
  const what = `${of}${subjectOf(page, witness.concept, witness.segment)} ${periodWords(page.release, witness.period)}`;
  return [
    by,
    `${what} would be `,
    opener(page, computed, formatFigure({ ...printed, value: computed.value })),
    ", not ",
    opener(page, printed, formatFigure(printed)),
    `${rounded(finding)}.`,
  ];
}

/** `The release prints revenues in the second quarter of 2010 both as $60.5 million and as $60,528 thousand.` */
function twoPrints({ page, finding, printed, computed }: Parts): readonly Child[] {
  const { concept, segment, period } = finding.witness;
  const compares = page.release.concepts.get(concept)?.compares;
  const subject = subjectOf(page, concept, segment);
  const what = compares
    ? `${subject} ${comparisonWords(page.release, period)}`
    : `${subject} ${periodWords(page.release, period)}`;
  return [
    `The release prints ${what} both as `,
    opener(page, printed, formatFigure(printed)),
    " and as ",
    opener(page, computed, formatFigure(computed)),
    ".",
  ];
}

/** `Segment margin rose 517 basis points, from 43.2% to 48.3%`. */
function moved(page: ReleasePage, { measure, before, now, change }: Movement): readonly Child[] {
  const ends = [
    ", from ",
    opener(page, before, formatFigure(before)),
    " to ",
    opener(page, now, formatFigure(now)),
  ];
  if (change.isZero()) return [`${capital(measure)} did not change`];
  const size = opener(page, change, sizeOf(change, change.decimals));
  return [`${capital(measure)} ${verbOf("change", change)} `, size, ...ends];
}

function butSays({ witness }: Finding): readonly Child[] {
  return [`, where the release says “${plain(witness.printed)}”`];
}

const saysOnly = ({ witness }: Finding): readonly Child[] => [
  `The figures contradict the words “${plain(witness.printed)}”.`,
];

const plain = (words: string): string => words.replace(/[.\s]+$/, "");

const rounded = ({ verdict }: Finding): string =>
  verdict === "ties-from-rounded" ? ", which only rounded figures give" : "";

/** The size of a figure without its sign, with the places of its printed counterpart, and more where these would show nil. */
function sizeOf({ unit, scale, value }: Figure, decimals: number | null): string {
  const size = (places: number | null): string => {
    const text = formatFigure({ unit, scale, decimals: places, value: value.abs() });
    const { after, words } = unitEntry(unit);
    return after ? text.replace(after, ` ${words}`) : text;
  };
  if (decimals === null) return size(null);
  const enough = [decimals, decimals + 1, decimals + 2].find((places) => /[1-9]/.test(size(places)));
  return size(enough ?? decimals);
}

/** A measure as a sentence names it, after its segment where its title does not name that: `Data center services segment margin`. */
function subjectOf({ release }: ReleasePage, concept: string, segment: string): string {
  const title = release.concepts.get(concept)?.title ?? concept;
  const of = release.segments.find(({ id }) => id === segment)?.title;
  if (of === undefined || title.toLowerCase().includes(of.toLowerCase())) return withinSentence(title);
  return `${of} ${withinSentence(title)}`;
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
