import { type Child, h } from "../../text/index.ts";

/** The parts of a sentence, with a mark that follows a figure on the line of the figure: no line begins with a comma. */
export function keepMarks(parts: readonly Child[]): readonly Child[] {
  return parts.map((part, at) => {
    if (typeof part === "string")
      return isElement(parts[at - 1]) ? part.slice(markAtStart(part).length) : part;
    const mark = isElement(part) ? markAtStart(parts[at + 1]) : "";
    return mark === "" ? part : h("span", { class: "keep" }, part, mark);
  });
}

const isElement = (part: Child): boolean => typeof part === "object" && part !== null && !Array.isArray(part);

/** The punctuation with which a text begins. */
function markAtStart(part: Child): string {
  return typeof part === "string" ? (/^[,.;:!?)]+/.exec(part)?.[0] ?? "") : "";
}
