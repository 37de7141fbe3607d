export { editInPlace } from "./edit-in-place.ts";
