import { attackExhibit, exhibitsAt } from "./attack-exhibit.ts";

export const name = "html-exhibits";

/** Releases in HTML. */
const exhibits = exhibitsAt("test/reading/releases/*/source.htm");

/** Whatever becomes of such an exhibit, reading it throws nothing, takes no second, and has each run of digits once. */
export const attack = (seed: number): void => attackExhibit(exhibits, seed);
