export { markWitness, withWitnessCards, witnessId } from "./mark-witness.ts";
export { shownTables } from "./shown-tables.ts";
