export { showConsoles } from "./cell-consoles.ts";
export type { CellFacts, CellLink, CellValues } from "./cell-facts.ts";
export { cellPanel } from "./cell-panel.ts";
