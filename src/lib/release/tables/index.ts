export { namedByHeadings } from "./heading-numbers.ts";
export { type Frame, toFrame } from "./table-frame.ts";
export { type ReadRow, readRows } from "./table-rows.ts";
