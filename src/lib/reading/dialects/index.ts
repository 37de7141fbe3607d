export { readExhibitSource } from "./read-exhibit-source.ts";
