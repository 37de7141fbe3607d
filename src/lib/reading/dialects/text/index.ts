export { readTextSource } from "./read-text-source.ts";
