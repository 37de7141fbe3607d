export { type Library, libraries } from "./libraries.ts";
