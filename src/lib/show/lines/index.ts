export { markWitness, witnessId } from "./mark-witness.ts";
