import { given } from "../../src/lib/figures/figure.ts";
import * as Inputs from "../../src/lib/inputs/inputs.ts";

const ids = ["stock-based-compensation", "payroll-tax-credit", "impairments"] as const;
const rows = ids.map((id, index) => ({
  id,
  title: `Row ${index}`,
  amount: given({ unit: "USD", value: String(index), label: id, reason: "made up for a test" }),
}));

/** One input of each kind, and of each way to be published. */
export const everyInput = [
  Inputs.toggle({ name: "credit", label: "Count the credit" }),
  Inputs.toggle({ name: "credit", label: "Count the credit", value: true }),
  Inputs.checkbox({ name: "with", label: "Adjustments", options: ids, value: ["impairments"] }),
  Inputs.checkbox({ name: "without", label: "Adjustments", options: ids, address: "unchecked" }),
  Inputs.radio({ name: "figures", label: "Figures", options: ["as-printed", "exact"] }),
  Inputs.select({ name: "unit", label: "Unit", options: { thousands: "Thousands", millions: "Millions" } }),
  Inputs.range({
    name: "tax-rate",
    label: "Tax rate",
    unit: "percent",
    min: "0",
    max: "60",
    step: "0.5",
    value: "0",
  }),
  Inputs.number({ name: "shares", label: "Shares", unit: "shares", scale: 3, min: "1", value: "50013" }),
  Inputs.number({ name: "moved", label: "Revenue moved", unit: "USD", value: "0" }),
  Inputs.search({ name: "text", label: "Text" }),
  Inputs.table(rows, {
    name: "rows",
    label: "Rows",
    key: "id",
    columns: { title: "Row", amount: "Amount" },
  }),
];
