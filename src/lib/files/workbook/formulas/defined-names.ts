import type { Figure } from "../../../figures/index.ts";

/** Gives names to the inputs of a workbook, each once. */
export interface InputNames {
  /** A name for a figure: of the first that is free. Null where none is. */
  take(figure: Figure): string | null;
}

/**
 * A name for each printed figure, after its fact: `adjusted_ebitda.2010_Q2`; a further print has its line added. What
 * an author gives is named by its label: `given.tax_rate`.
 */
export function inputNames(): InputNames {
  const taken = new Set<string>();
  return {
    take: (figure) => {
      const name = namesOf(figure).find((one) => !taken.has(one.toLowerCase()));
      if (name === undefined) return null;
      taken.add(name.toLowerCase());
      return name;
    },
  };
}

function namesOf({ lineage, label }: Figure): readonly string[] {
  const [source] = lineage.kind === "reported" ? lineage.sources : [];
  if (!source) return numbered(`given.${definedName(label.toLowerCase())}`);
  const fact = definedName(source.fact);
  return [fact, `${fact}.line_${source.line}`, `${fact}.line_${source.line}.${source.start}`];
}

const most = 99;

const numbered = (name: string): readonly string[] =>
  Array.from({ length: most }, (_, at) => (at === 0 ? name : `${name}_${at + 1}`));

/** A text as spreadsheets allow it in a name: letters, digits, points and underscores, at most two hundred. */
export function definedName(text: string): string {
  const name = text
    .replaceAll("/", "_on_")
    .replace(/[^\w.]/g, "_")
    .slice(0, 200);
  return /^[A-Za-z_]/.test(name) ? name : `_${name}`;
}
