import { attackExhibit, exhibitsAt } from "./attack-exhibit.ts";

export const name = "tagged-exhibits";

/** Releases in text between the tags `<TABLE>`, `<S>` and `<C>`. */
const exhibits = exhibitsAt("test/reading/releases/marlow/source.txt", "examples/data/*/*/*-2024-q1.txt");

/** Whatever becomes of such an exhibit, reading it throws nothing, takes no second, and has each run of digits once. */
export const attack = (seed: number): void => attackExhibit(exhibits, seed);
