import { Plot } from "../../charts/index.ts";

/** Observable Plot, whole, for live cells that draw with it themselves. */
export const plotNames = { Plot };
