import { type Problem, reasonOfPattern } from "../../text/index.ts";
import type { Concept } from "./concepts.ts";
import type { CsvPlace } from "./read-table.ts";
import type { ReleaseHead } from "./release.ts";

/** Looks names up, and collects those that are not declared. */
export class Known {
  readonly problems: Problem[] = [];
  readonly #head: ReleaseHead;
  readonly #concepts: ReadonlyMap<string, Concept>;

  constructor(head: ReleaseHead, concepts: ReadonlyMap<string, Concept>) {
    this.#head = head;
    this.#concepts = concepts;
  }

  concept(id: string, at: CsvPlace): Concept {
    const found = this.#concepts.get(id);
    if (!found) {
      this.#report(at, `the concept ${id} is unknown`, "concepts.csv has no such row", "add it there");
    }
    return found ?? { id, title: id, element: null, period: "duration", unit: "USD" };
  }

  segment(id: string, at: CsvPlace): string {
    const known = id === "" || this.#head.segments.some((one) => one.id === id);
    if (!known)
      this.#report(at, `the segment ${id} is unknown`, "release.json does not list it", "add it there");
    return id;
  }

  period(id: string, at: CsvPlace): string {
    const known = id.split("/").every((part) => this.#head.periods.some((one) => one.id === part));
    if (!known)
      this.#report(at, `the period ${id} is unknown`, "release.json does not list it", "add it there");
    return id;
  }

  oneOf<Choice extends string>(value: string, choices: readonly Choice[], at: CsvPlace): Choice {
    const found = choices.find((one) => one === value);
    const fix = `write one of ${choices.map((one) => one || "nothing").join(", ")}`;
    if (found === undefined)
      this.#report(at, `"${value}" is not allowed here`, "the field has fixed values", fix);
    return found ?? (choices[0] as Choice);
  }

  /** A whole number from 1. */
  count(text: string, what: string, at: CsvPlace): number {
    if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
    this.#report(at, `"${text}" is no number of ${what}`, "they count from 1", "correct the row");
    return 1;
  }

  /** Words around one figure, with `#` in its place. */
  phrase(text: string, at: CsvPlace): void {
    if (text.split("#").length === 2) return;
    this.#report(at, `"${text}" has not one #`, "it stands in place of the figure", "write one #");
  }

  /** A pattern that finds something. */
  pattern(source: string, at: CsvPlace): RegExp {
    const compiled = compile(source);
    if (typeof compiled === "string")
      this.#report(
        at,
        `"${source}" is no pattern`,
        compiled,
        "correct it, with \\ before what stands for itself",
      );
    else if (compiled.test(""))
      this.#report(at, `"${source}" also finds nothing at all`, "it leaves out digits", "make it find some");
    return typeof compiled === "string" ? /(?!)/g : new RegExp(source, "g");
  }

  once(isNew: boolean, name: string, at: CsvPlace): void {
    if (!isNew)
      this.#report(at, `the label ${name} is declared twice`, "its meaning is ambiguous", "name its section");
  }

  #report(at: CsvPlace, what: string, why: string, fix: string): void {
    this.problems.push({ ...at, column: 1, what, why, fix });
  }
}

/** The pattern of a source, or the reason why it is none. */
function compile(source: string): RegExp | string {
  try {
    return new RegExp(source, "g");
  } catch (error) {
    return reasonOfPattern(error);
  }
}
