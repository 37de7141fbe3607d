export { runStates } from "./run-states.ts";
