export { dataTables, proposeFacts } from "./propose-facts.ts";
export type { ProposedFact } from "./proposed-fact.ts";
