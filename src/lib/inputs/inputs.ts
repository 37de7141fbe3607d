/** The inputs that cells see as `Inputs`: each a control that a reader may change, exact and typed. */
export { checkbox } from "./checkbox.ts";
export { number } from "./number.ts";
export { radio } from "./radio.ts";
export { range } from "./range.ts";
export { search } from "./search.ts";
export { select } from "./select.ts";
export { tableInput as table } from "./table.ts";
export { toggle } from "./toggle.ts";
