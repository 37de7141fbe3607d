export { markWitness, withWitnessCards, witnessId } from "./mark-witness.ts";
