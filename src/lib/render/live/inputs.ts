/** The name under which cells see the inputs. */
export * as Inputs from "../inputs/index.ts";
