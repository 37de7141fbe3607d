export { foundRelations } from "./found-relations.ts";
