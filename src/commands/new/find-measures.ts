import { isMoney, isRate } from "../../lib/figures/index.ts";
import type { Fact, Release, Table, TableRow, Witness } from "../../lib/release/index.ts";
import { isGaap, valueOfRow } from "./notebook-subject.ts";

/** What readers look for in a release: its names of the field, and the words of labels that have none. */
interface MeasureWords {
  /** In a sentence, and where it is below zero: `operating income`, `the operating loss`. */
  readonly words: string;
  readonly loss?: string | undefined;
  /** Its words are a plural. */
  readonly areMany?: true;
  /** The name that a cell gives it. */
  readonly name: string;
  /** What is left of revenue as this: `Operating margin`. */
  readonly margin?: string;
  readonly quantities: readonly string[];
  readonly labels: RegExp;
}

const wanted: readonly MeasureWords[] = [
  {
    words: "revenue",
    name: "revenue",
    quantities: ["revenues", "net-sales"],
    labels: /^(?:total |net |operating )*(?:revenues?|sales)(?:,? net\b.*)?$/i,
  },
  {
    words: "gross profit",
    loss: "the gross loss",
    name: "grossProfit",
    margin: "Gross margin",
    quantities: ["gross-profit"],
    labels: /^gross (?:profit|margin|loss)\b(?!.*%)/i,
  },
  {
    words: "operating income",
    loss: "the operating loss",
    name: "operatingIncome",
    margin: "Operating margin",
    quantities: ["operating-income"],
    labels:
      /^(?:total )?(?:operating (?:income|profit|loss)|(?:net )?(?:income|loss|profit|earnings)(?: \(loss\))? from operations)\b(?!.*before)/i,
  },
  {
    words: "net income",
    loss: "the net loss",
    name: "netIncome",
    margin: "Net margin",
    quantities: ["net-income"],
    labels:
      /^(?:consolidated )?net (?:income|loss|earnings|\(loss\) income)(?: ?[/(](?:loss|income)\)?)?(?: as reported\b.*)?$/i,
  },
  {
    words: "diluted earnings per share",
    areMany: true,
    loss: "the diluted loss per share",
    name: "dilutedEarnings",
    quantities: ["eps-diluted"],
    labels: /^(?:.*\bper share\b.*)?diluted\b/i,
  },
  { words: "cash", name: "cash", quantities: ["cash"], labels: /^cash and cash equivalents$/i },
  {
    words: "total assets",
    areMany: true,
    name: "totalAssets",
    quantities: ["assets"],
    labels: /^total assets$/i,
  },
  {
    words: "total liabilities",
    areMany: true,
    name: "totalLiabilities",
    quantities: ["liabilities"],
    labels: /^total liabilities$/i,
  },
  {
    words: "equity",
    name: "equity",
    quantities: ["equity"],
    labels: /^total (?:share|stock)holders['’]? ?(?:equity|deficit)/i,
  },
];

/** A measure of the company as a whole, as a release prints it. */
export interface FoundMeasure extends MeasureWords {
  readonly concept: string;
  readonly title: string;
  readonly fact: Fact;
  readonly witness: Witness;
}

/** What readers look for, as far as some tables print it: revenue first. */
export function measuresIn(release: Release, tables: readonly Table[]): readonly FoundMeasure[] {
  const rows = tables.flatMap((table) => table.rows);
  return wanted.flatMap((one) => {
    const found = rows.flatMap((row) => measureOf(release, row, one) ?? []);
    // Parts of revenue stand before its total, which says so.
    const first = found.find(({ title }) => /^total\b/i.test(title)) ?? found[0];
    return first ? [first] : [];
  });
}

function measureOf(release: Release, row: TableRow, one: MeasureWords): FoundMeasure | null {
  const value = valueOfRow(release, row);
  if (value?.fact.segment !== "" || !isGaap(value.witness)) return null;
  const { concept, unit } = value.fact;
  if (!(one.words.includes("per share") ? isRate(unit) : isMoney(unit))) return null;
  const quantity = release.concepts.get(concept)?.quantity;
  const isMeant = quantity !== undefined && one.quantities.includes(quantity);
  if (!isMeant && !one.labels.test(row.label.trim())) return null;
  return { ...one, concept, title: row.label, ...value };
}

/** Whether a print is of a measure that readers look for first, by whatever rules it is made. */
export function isProfit(title: string): boolean {
  return (
    /\b(?:income|loss|profit|earnings|ebitda|ebit|cash flow|ffo)\b/i.test(title) &&
    !/^(?:interest|other|income tax)\b/i.test(title)
  );
}
