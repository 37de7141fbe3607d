/** What needs Node: reading bytes as text and text as declarations, and writing files. */
export { decodeText, longestFile, longestLine, type TextFault } from "./decode-text.ts";
export { type JsonFault, type JsonRead, readJson } from "./read-json.ts";
export {
  addressPart,
  day,
  type Shaped,
  type ShapeFault,
  shaped,
  withDistinctIds,
  words,
  z,
} from "./shaped.ts";
export { type WriteOptions, writeFile, writeStaged } from "./write-file.ts";
