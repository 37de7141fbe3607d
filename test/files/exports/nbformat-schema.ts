/**
 * What nbformat 4.5 asks of a notebook, as a JSON Schema, written from the description of the format
 * (https://nbformat.readthedocs.io/en/latest/format_description.html) and of the ids of cells (Jupyter Enhancement
 * Proposal 62). Stricter in two things: no output but `display_data`, and texts as one string.
 */
const text = { type: "string" };
const metadata = { type: "object" };

const cellId = { type: "string", pattern: "^[a-zA-Z0-9-_]+$", minLength: 1, maxLength: 64 };

const displayData = {
  type: "object",
  required: ["output_type", "data", "metadata"],
  additionalProperties: false,
  properties: {
    output_type: { const: "display_data" },
    data: {
      type: "object",
      propertyNames: { pattern: "^[a-z]+/[a-z+]+$" },
      additionalProperties: text,
      minProperties: 1,
    },
    metadata,
  },
};

const markdownCell = {
  type: "object",
  required: ["id", "cell_type", "metadata", "source"],
  additionalProperties: false,
  properties: { id: cellId, cell_type: { const: "markdown" }, metadata, attachments: metadata, source: text },
};

const codeCell = {
  type: "object",
  required: ["id", "cell_type", "metadata", "source", "outputs", "execution_count"],
  additionalProperties: false,
  properties: {
    id: cellId,
    cell_type: { const: "code" },
    metadata: {
      type: "object",
      properties: { jupyter: { type: "object", properties: { source_hidden: { type: "boolean" } } } },
    },
    source: text,
    outputs: { type: "array", items: displayData },
    execution_count: { type: ["integer", "null"], minimum: 0 },
  },
};

export const nbformatSchema = {
  type: "object",
  required: ["metadata", "nbformat", "nbformat_minor", "cells"],
  additionalProperties: false,
  properties: {
    nbformat: { const: 4 },
    nbformat_minor: { const: 5 },
    metadata: {
      type: "object",
      properties: {
        kernelspec: {
          type: "object",
          required: ["name", "display_name"],
          properties: { name: text, display_name: text },
        },
        language_info: {
          type: "object",
          required: ["name"],
          properties: { name: text, file_extension: text, mimetype: text },
        },
        title: text,
      },
    },
    cells: { type: "array", items: { oneOf: [markdownCell, codeCell] } },
  },
};
