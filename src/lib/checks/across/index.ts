export { relationsAcross } from "./relations-across.ts";
