export { fileOfShard, numberFiles } from "./number-files.ts";
export { numberKeys, numberMatches, shardOf } from "./number-keys.ts";
