import { verdicts, verdictTitle } from "../../checks/index.ts";
import { units } from "../../figures/index.ts";

/** Where the schema is published, below the base of the site; a change that breaks readers takes a new number. */
export const tableSchemaPath = "schema/v1/table.json";

type Schema = Readonly<Record<string, unknown>>;

const text = (description: string): Schema => ({ type: "string", description });
const decimal = (description: string): Schema => ({
  type: "string",
  pattern: "^-?\\d+(\\.\\d+)?$",
  description,
});
const whole = (description: string, minimum = 0): Schema => ({ type: "integer", minimum, description });

/** An object with exactly these keys; a question mark after a key says that it may be left out. */
function object(description: string, keyed: Readonly<Record<string, Schema>>): Schema {
  const entries = Object.entries(keyed).map(([key, schema]) => [key.replace(/\?$/, ""), schema] as const);
  const required = Object.keys(keyed).filter((key) => !key.endsWith("?"));
  const properties = Object.fromEntries(entries);
  return { description, type: "object", properties, required, additionalProperties: false };
}

const list = (items: Schema, description: string): Schema => ({ type: "array", items, description });
const kind = (name: string): Schema => ({ const: name });
const figureId = { type: "string", pattern: "^[0-9a-f]{12}$", description: "The id of a figure in figures." };

const source = object("A place in a release where the value is printed.", {
  release: text("The id of the release."),
  fact: text("The id of the fact: concept, segment and period."),
  table: text("The id of the table, or prose."),
  label: text("The label of the row, or the words around the figure."),
  line: whole("The line of the release, from 1.", 1),
  start: whole("Where the characters begin in the line: UTF-16 code units, from 0."),
  end: whole("Where they end; this one is no longer part of them."),
  printed: text("The characters as printed, with the escapes of the release's markup."),
});

const lineage = {
  description: "Where a figure comes from.",
  oneOf: [
    object("Printed in a release; the value was taken from the first of the sources.", {
      kind: kind("reported"),
      sources: { ...list(source, "Every place where the fact is printed."), minItems: 1 },
    }),
    object("Computed from other figures. A quotient is [dividend, divisor], a growth [current, prior].", {
      kind: kind("computed"),
      operation: { enum: ["sum", "negate", "product", "quotient", "growth", "convert", "round"] },
      operands: { ...list(figureId, "The figures it was computed from, in order."), minItems: 1 },
      "weights?": list({ enum: [1, -1] }, "Of a sum: whether each operand is added or taken away."),
    }),
    object("A constant that the author gives.", { kind: kind("given"), reason: text("Why.") }),
  ],
};

const figure = object("An exact value with its unit, the interval that it stands for, and its lineage.", {
  label: text("What it is called."),
  text: text("How it is written in full, with its unit: $9,924 thousand."),
  value: decimal(
    "The exact value, in units and not in thousands; what has no end has twenty significant digits.",
  ),
  unit: { enum: [...units] },
  scale: whole("The power of ten in which it is printed: 3 for thousands."),
  decimals: {
    type: ["integer", "null"],
    description: "Its precision as in XBRL, -3 for thousands; null: never rounded.",
  },
  interval: object("The values that it can stand for, since what is printed is rounded.", {
    lo: decimal("The least."),
    hi: decimal("The greatest."),
    loIncluded: { type: "boolean" },
    hiIncluded: { type: "boolean" },
  }),
  lineage,
  "element?": object("The element of the US-GAAP taxonomy for a figure as printed, where there is one.", {
    name: text("Its name, without the prefix of the taxonomy."),
    sign: {
      enum: ["same", "opposite"],
      description: "Whether the value has the sign of the element, or the opposite one.",
    },
    taxonomy: {
      type: ["string", "null"],
      pattern: "^(?:not-)?\\d{4}$",
      description:
        "The year of a taxonomy that has the name, or, after not-, of one in which it was not found; null: none was looked at.",
    },
  }),
});

const cell = {
  description: "A cell of a row; null where nothing stands.",
  oneOf: [
    { type: "null" },
    object("A figure.", {
      kind: kind("figure"),
      figure: figureId,
      unit: text("What it is in as it is shown here: thousands of US dollars."),
      scale: whole("The power of ten in which it is shown here."),
      text: text("Its characters as shown."),
      "digits?": decimal(
        "It in that scale: with the places that it was printed with, or those that its computation carries.",
      ),
      "said?": text("The words of the release where these are less than exact: flat, almost 7 percent."),
    }),
    object("A number that is no figure, such as a line or a count.", {
      kind: kind("number"),
      text: text("Plain digits."),
    }),
    object("Words.", { kind: kind("text"), text: text("As shown.") }),
    object("A verdict.", {
      kind: kind("verdict"),
      verdict: { enum: [...verdicts] },
      text: {
        enum: [...verdicts, "not-as-defined" as const].map(verdictTitle),
        description: "As shown; a definition in words has words of its own for what does not tie.",
      },
      "check?": text("The id of the check that found it."),
    }),
  ],
};

/** The JSON Schema, draft 2020-12, of the JSON that `jsonOf` writes. */
export const tableSchema: Schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: `/${tableSchemaPath}`,
  title: "A table, chart or reconciliation of a Tieout site, with the lineage of its figures",
  ...object("Rows of cells, and the figures they refer to.", {
    $schema: text("This schema, relative to the file."),
    kind: { enum: ["table", "reconciliation", "checks", "chart"] },
    title: text("The caption of the table, or the title of the chart."),
    "description?": text("What a chart says of itself."),
    "note?": text("Where a reader of the page can change the table: that this is the table as published."),
    release: object("The release that it is about.", {
      id: text("Its id."),
      issuer: text("The company."),
      title: text("Its title."),
      published: {
        type: "string",
        pattern: "^\\d{4}-\\d{2}-\\d{2}$",
        description: "The day of publication.",
      },
    }),
    page: text("The page it stands on, relative to the file."),
    "inputs?": list(
      object("An input of the page that was set to something else than published.", {
        label: text("What it is called."),
        set: text("What it was set to, in words."),
      }),
      "What a reader had set.",
    ),
    columns: list(
      object("A column.", {
        title: text("Its heading."),
        unit: {
          type: ["string", "null"],
          description: "What all its figures are in; null if they differ, or there are none.",
        },
        isMixed: { type: "boolean", description: "Whether its figures differ in unit or scale." },
      }),
      "The columns, in order.",
    ),
    rows: list({ type: "array", items: cell }, "The rows; each has a cell for each column."),
    figures: {
      type: "object",
      description: "Every figure of the rows, and all that these were computed from, each once, by id.",
      propertyNames: { pattern: "^[0-9a-f]{12}$" },
      additionalProperties: figure,
    },
  }),
};
