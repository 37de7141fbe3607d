export { cellOutput, extensionsOfOutput, stemsOf } from "./cell-outputs.ts";
