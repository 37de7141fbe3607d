export { type DecodedSource, decodeSource } from "./decode-source.ts";
