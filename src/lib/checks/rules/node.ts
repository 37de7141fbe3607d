export { checkFolder } from "./check-folder.ts";
export { restatedIn } from "./restated-in.ts";
