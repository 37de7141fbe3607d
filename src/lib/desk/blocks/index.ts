export type { BlockKind, SourceBlock } from "./source-block.ts";
