export type { OfferedValue, OfferValues } from "./completions.ts";
export { EditorPanel } from "./editor-panel.ts";
export type { PanelAction, PanelWishes } from "./panel-wishes.ts";
