import { attackExhibit, exhibitsAt } from "./attack-exhibit.ts";

export const name = "aligned-exhibits";

/** Releases in text whose columns are set by blanks. */
const exhibits = exhibitsAt("examples/data/*/*/*-2024-q2.txt");

/** Whatever becomes of such an exhibit, reading it throws nothing, takes no second, and has each run of digits once. */
export const attack = (seed: number): void => attackExhibit(exhibits, seed);
