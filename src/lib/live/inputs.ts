import { Inputs } from "../inputs/index.ts";

/** The name under which cells see the inputs. */
export { Inputs };
