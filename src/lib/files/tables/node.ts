export { cellOutput, formatsOf, stemsOf } from "./cell-outputs.ts";
