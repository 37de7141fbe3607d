export { type Block, findBlocks } from "./blocks.ts";
export type { RawRow, SourceCell } from "./cells.ts";
export type { FrozenFile } from "./frozen-files.ts";
export type { DataFile } from "./read-data-file.ts";
export { isUnderlined, readable } from "./readable.ts";
