/** What needs Node: reading bytes as text and text as declarations, and writing files. */
export { decodeText, longestFile } from "./decode-text.ts";
export { type HtmlReader, readHtml } from "./markup/node.ts";
export { folderOfData, folderOfNotebooks, isUsualData, useDataFolder } from "./project-folders.ts";
export { readJson } from "./read-json.ts";
export { addressPart, day, shaped, withDistinctIds, words, z } from "./shaped.ts";
export { shareStaged, writeFile, writeKept, writeStaged } from "./write-file.ts";
