export { sentenceRelations } from "./sentence-relations.ts";
