/** What needs Node: writing files. */
export { type WriteOptions, writeFile, writeStaged } from "./write-file.ts";
