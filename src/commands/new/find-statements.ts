import type { Release, Table } from "../../lib/release/index.ts";
import { measuresIn } from "./find-measures.ts";

/** A statement of a release: the tables that print it, one under another where it has several parts. */
export interface FoundStatement {
  readonly kind: "income" | "balance" | "cash-flow";
  readonly title: string;
  readonly tables: readonly Table[];
}

/** The statements of a release, known by what their rows say and by whether their columns are spans or days. */
export function statementsIn(release: Release): readonly FoundStatement[] {
  const kinds = release.tables.map((table) => ({ table, kind: kindOf(release, table) }));
  return (["income", "balance", "cash-flow"] as const).flatMap((kind) => {
    const tables = kinds.filter((one) => one.kind === kind).map(({ table }) => table);
    return tables.length > 0 ? [{ kind, title: titles[kind], tables: mainOf(kind, tables) }] : [];
  });
}

const titles = {
  income: "Income statement",
  balance: "Balance sheet",
  "cash-flow": "Cash flow statement",
} as const;

/** What is printed beside GAAP where a table leads from the one to the other; constant currency stands in statements too. */
const reconciles: ReadonlySet<string> = new Set(["adjustment", "non-gaap", "pro-forma"]);

function kindOf(release: Release, table: Table): FoundStatement["kind"] | null {
  if (table.rows.some(({ cells }) => cells.some((cell) => cell?.said && reconciles.has(cell.said.scenario))))
    return null;
  const labels = table.rows.map(({ label, section }) => `${label} ${section}`.toLowerCase()).join("\n");
  if (/^total assets\b/m.test(labels)) return "balance";
  const activities = ["operating", "investing", "financing"].filter((one) =>
    labels.includes(`${one} activities`),
  );
  if (activities.length > 1) return "cash-flow";
  const names = measuresIn(release, [table]).map(({ name }) => name);
  return names.includes("revenue") && names.includes("netIncome") ? "income" : null;
}

/** Tables in brief stand beside statements in full: of income, the one with the most rows is meant, and others of its size. */
function mainOf(kind: FoundStatement["kind"], tables: readonly Table[]): readonly Table[] {
  if (kind === "cash-flow") return tables;
  const most = Math.max(...tables.map(({ rows }) => rows.length));
  return tables.filter(({ rows }) => rows.length > most * 0.7);
}
