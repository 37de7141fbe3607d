import { attackExhibit, exhibitsAt } from "./attack-exhibit.ts";

export const name = "wire-exhibits";

/** Releases in the Markdown of wires. */
const exhibits = exhibitsAt("test/reading/releases/*/source.md", "examples/data/*/*/*.md");

/** Whatever becomes of such an exhibit, reading it throws nothing, takes no second, and has each run of digits once. */
export const attack = (seed: number): void => attackExhibit(exhibits, seed);
