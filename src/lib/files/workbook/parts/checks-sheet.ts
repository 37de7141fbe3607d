import { hrefs, wholeAddress } from "../../../addresses/index.ts";
import {
  asPrinted,
  type Check,
  type Comparison,
  isAgreement,
  type Movement,
  markOf,
  toFigure,
  verdictTitle,
} from "../../../checks/index.ts";
import { type Figure, shownCertainty, unitEntry } from "../../../figures/index.ts";
import { ruleOf } from "../../../show/index.ts";
import type { FigureCells, FigurePlace } from "../formulas/index.ts";
import {
  type AmountForm,
  amountCell,
  atom,
  boundFormula,
  call,
  draftSheet,
  equalityFormula,
  type Grounds,
  guardDigits,
  headRow,
  isAlmost,
  looks,
  notMeaningfulFormula,
  operandValue,
  placesOf,
  powerOf,
  reasonForWords,
  roundedIn,
  type SheetDraft,
  signFormula,
  sourceNote,
  textCell,
  valueFormula,
  verdictFormula,
  wordsCell,
} from "../formulas/index.ts";
import type { Link, SheetCell, SheetRow } from "../ooxml/index.ts";

const heads = [
  "Check",
  "Rule",
  "Printed",
  "Held against",
  "As rounded",
  "Difference",
  "Least",
  "Most",
  "Verdict",
  "As published",
  "Address",
];

/** Begins the sheet of checks. */
export function openChecksSheet(): SheetDraft {
  const row = headRow(heads, [2, 3, 4, 5, 6, 7]);
  return draftSheet("Checks", [textCell("Checks", looks.title)], [textCell(legend, looks.muted)], [], row);
}

const legend =
  "Each printed figure against what it recomputes to or, of an agreement, what is printed elsewhere; of a statement in words, the change that it speaks of. Difference: printed less that. Least and most: the ends of what it stands for.";

const verdictLook = { align: "indent" } as const;

/** Where the result of a check stands. */
export interface CheckPlace {
  /** The recomputed figure; null where there is none. */
  readonly computed: string | null;
  readonly verdict: string;
}

/** Adds a check and says where its result stands. */
export function addCheck(draft: SheetDraft, cells: FigureCells, grounds: Grounds, check: Check): CheckPlace {
  const { comparison, title, id } = check;
  const amounts = amountsOf(draft, cells, grounds, check);
  const place = { computed: comparison ? draft.here(3) : null, verdict: draft.here(8) };
  const address = wholeAddress(grounds.site, hrefs.check(grounds.site, grounds.release.id, id));
  const link: Link | null = grounds.site.origin === undefined ? null : { kind: "web", url: address };
  draft.add(
    textCell(title),
    textCell(ruleOf(check), looks.muted),
    ...amounts,
    textCell(verdictTitle(markOf(check)), looks.muted),
    { ...textCell(address, link ? looks.link : looks.muted), ...(link && { link }) },
  );
  return place;
}

function withoutAmounts(cells: FigureCells, check: Check): SheetRow {
  const printed = { ...textCell(asPrinted(check.witness), { align: "right" }) };
  return [printed, null, null, null, null, null, verdictWithout(cells, check)];
}

/** The verdict on "n/m", by formula over the figures that have no growth. */
function verdictWithout(cells: FigureCells, check: Check): SheetCell {
  const operands = check.withoutFigure?.map((one) => operandValue(cells, one, powerOf(one)).text) ?? [];
  if (operands.length === 0) return verdictInWords(check);
  return wordsCell(notMeaningfulFormula(operands), verdictTitle(markOf(check)), verdictLook);
}

function verdictInWords(check: Check): SheetCell {
  const reason = reasonForWords(check);
  return { ...textCell(verdictTitle(markOf(check)), verdictLook), ...(reason !== null && { note: reason }) };
}

function amountsOf(draft: SheetDraft, cells: FigureCells, grounds: Grounds, check: Check): SheetRow {
  const { comparison, movement, witness } = check;
  if (movement) return statementOf(draft, cells, check, movement);
  const figure = comparison && toFigure(grounds.release, witness);
  const printed = figure && cells.placeOf(figure);
  if (!comparison || !figure || !printed) return withoutAmounts(cells, check);
  return numbersOf(draft, cells, { grounds, check, comparison, figure, printed });
}

interface Numbers {
  readonly grounds: Grounds;
  readonly check: Check;
  readonly comparison: Comparison;
  readonly figure: Figure;
  readonly printed: FigurePlace;
}

function numbersOf(draft: SheetDraft, cells: FigureCells, numbers: Numbers): SheetRow {
  const { comparison, figure, printed, grounds } = numbers;
  const { computed, residual } = comparison;
  const power = printed.power;
  const places = (figure.decimals ?? 0) + power;
  const [at, bottom, top] = [3, 6, 7].map((column) => draft.here(column).replace("Checks!", ""));
  const source = figure.lineage.kind === "reported" ? figure.lineage.sources[0] : undefined;
  const muted = { places: placesOf(figure) + 1, ...looks.muted };
  const cell = {
    ...amountCell(atom(printed.value), figure.value, figure, looks.reference),
    ...(source && { note: sourceNote(grounds, source) }),
  };
  return [
    cell,
    amountCell(valueFormula(cells, computed, power), computed.value, figure, formOf(computed, figure)),
    amountCell(call("ROUND", at ?? "", String(places)), roundedIn(computed.value, places, power), figure),
    amountCell(
      call("ROUND", `${printed.value}-${at}`, String(places + guardDigits)),
      roundedIn(residual, places + guardDigits, power),
      figure,
      muted,
    ),
    amountCell(boundFormula(cells, computed, "least", power), computed.interval.lo, figure, muted),
    amountCell(boundFormula(cells, computed, "most", power), computed.interval.hi, figure, muted),
    verdictCell(cells, numbers, { value: at ?? "", least: bottom ?? "", most: top ?? "" }),
  ];
}

/** A recomputed figure in the places of the printed one, as far as what it comes from carries them. */
function formOf(computed: Figure, printed: Figure): Pick<AmountForm, "places" | "isAbout"> {
  const { scale } = printed;
  const wanted = shownPlaces(printed);
  const { decimals, isAbout } = shownCertainty(computed.inScale(scale), {
    decimals: wanted,
    least: placesOf(printed),
  });
  return { places: Math.max(0, decimals + scale), isAbout };
}

/** The places of a recomputed figure, as pages show it: whole percentages have one more, so that one sees how far a figure is off. */
export const shownPlaces = (figure: Figure): number =>
  Math.max(unitEntry(figure.unit).recomputedPlaces ?? 0, placesOf(figure));

function verdictCell(
  cells: FigureCells,
  { check, comparison, figure, printed }: Numbers,
  computed: Pick<FigurePlace, "value" | "least" | "most">,
): SheetCell {
  if (reasonForWords(check) !== null) return verdictInWords(check);
  const said = verdictTitle(markOf(check));
  const home = comparison.computed.decimals ?? 0;
  const own = figure.decimals ?? 0;
  if (isAgreement(check) && home === own)
    return wordsCell(equalityFormula(printed.value, computed.value), said, verdictLook);
  const other = isAgreement(check) && home < own ? cells.placeOf(comparison.computed) : null;
  const turned = other && { printed: other, decimals: home, computed: shifted(printed, other) };
  const { fromRounded: coarser } = comparison;
  const fromRounded = coarser ? operandValue(cells, coarser, printed.power).text : null;
  const isDefinition = check.list === "definition";
  const compared = turned ?? { printed, decimals: own, computed, fromRounded, isDefinition };
  return wordsCell(verdictFormula(compared, isAlmost(check)), said, verdictLook);
}

/** A printed figure held as the recomputed one against a coarser print, counted as that one is. */
function shifted(place: FigurePlace, { power }: FigurePlace): VerdictSide {
  const factor = place.power === power ? "" : `*10^${place.power - power}`;
  const at = (reference: string | null): string => `${reference}${factor}`;
  return { value: at(place.value), least: at(place.least), most: at(place.most) };
}

type VerdictSide = Pick<FigurePlace, "value" | "least" | "most">;

/** A statement in words has no printed amount; the change that it speaks of has. */
function statementOf(draft: SheetDraft, cells: FigureCells, check: Check, movement: Movement): SheetRow {
  const computed = movement.change;
  const at = draft.here(3).replace("Checks!", "");
  const change = valueFormula(cells, computed, powerOf(computed));
  const said = verdictTitle(markOf(check));
  const isOpen = check.verdict === "ties-within-rounding";
  const verdict = isOpen ? verdictInWords(check) : wordsCell(signFormula(at, movement), said, verdictLook);
  const printed = textCell(asPrinted(check.witness), { align: "right" });
  return [printed, amountCell(change, computed.value, computed), null, null, null, null, verdict];
}
