export { dataStamp } from "./data-stamp.ts";
export { readFrozenFiles, writeFrozenFile } from "./frozen-files.ts";
export { checksumOf, readDataFile, readReleaseBytes, requireDataFile } from "./read-data-file.ts";
export { readJsonFile, requireJson } from "./read-json-file.ts";
export { readReleaseFile } from "./read-release-file.ts";
export { watchData } from "./watch-data.ts";
