/** What needs Node: reading bytes as text, and writing files. */
export { decodeText, longestFile, longestLine, type TextFault } from "./decode-text.ts";
export { type WriteOptions, writeFile, writeStaged } from "./write-file.ts";
