import { exact, isShares, powerOfTen } from "../../figures/index.ts";
import { captionMeaning, type ProposedFact, type ScaleWords } from "../meanings/index.ts";
import type { ExhibitReading } from "../model/index.ts";
import type { Calendar } from "../periods/index.ts";
import { type LabelFigure, labelFigures } from "../prose/index.ts";
import type { DataTable, FigureRow } from "../tables/index.ts";

/** The figures within the labels of rows, each of the date beside it or else of a column of its row; `facts` are those of the tables. */
export function labelAmounts(
  reading: ExhibitReading,
  tables: readonly DataTable[],
  facts: readonly ProposedFact[],
  calendar: Calendar,
): readonly ProposedFact[] {
  const byStart = new Map(facts.map((fact) => [fact.at.start, fact]));
  return tables.flatMap(({ bands, captions }) =>
    bands.flatMap(({ rows }) =>
      rows.flatMap((row) => {
        const own = row.amounts.flatMap((amount) => (amount ? (byStart.get(amount.start) ?? []) : []));
        return row.label === "" ? [] : ofRow(reading, row, own, calendar, captionMeaning(captions).scale);
      }),
    ),
  );
}

function ofRow(
  reading: ExhibitReading,
  { stub }: FigureRow,
  own: readonly ProposedFact[],
  calendar: Calendar,
  said: ScaleWords,
): readonly ProposedFact[] {
  const [first] = own;
  if (!first) return [];
  const text = reading.text.slice(stub.start, stub.end).replaceAll(/[\n\t\u00a0]/g, " ");
  if (!/\d/.test(text)) return [];
  return labelFigures(text, calendar).map((figure) =>
    toFact(figure, stub.start, own, scaleOf(figure, first, said)),
  );
}

function toFact(
  figure: LabelFigure,
  offset: number,
  own: readonly ProposedFact[],
  scale: number,
): ProposedFact {
  const dates = figure.period ?? own[figure.column] ?? null;
  return {
    ...(own[0] as ProposedFact),
    kind: "prose",
    at: { start: offset + figure.start, end: offset + figure.end },
    printed: figure.printed,
    label: figure.label,
    role: "value",
    scenario: "gaap",
    start: dates?.start ?? null,
    end: dates?.end ?? null,
    unit: figure.unit,
    scale,
    decimals: figure.places - scale,
    value: exact(figure.value).times(powerOfTen(scale)).toFixed(),
    confidence: figure.period ? 0.8 : 0.4,
    doubts: figure.period ? [] : ["the label does not say of which period it is"],
  };
}

/** Money is in what the row is in, and shares in what the table says, unless the digits say that they are whole. */
function scaleOf({ unit, scale, value }: LabelFigure, first: ProposedFact, said: ScaleWords): number {
  if (scale !== 0 || Math.abs(Number(value)) >= 1e6) return scale;
  return unit === first.unit ? first.scale : isShares(unit) ? (said.shares ?? 0) : 0;
}
