import { isAddressPart, listOf, objectOf, type Shape, shapeOf, tupleOf } from "../../text/index.ts";
import { isFinished } from "./is-finished.ts";
import { recordParts } from "./record-shape.ts";

const { text, line, hash, sha256, release, note } = recordParts;

const slug = shapeOf(
  "the name of a notebook",
  (value) =>
    typeof value === "string" && value.split("/").length <= 2 && value.split("/").every(isAddressPart),
);

const lines = listOf(text, 1);

const article: Shape = (value, at) =>
  lines(value, at) ?? (isFinished((value as readonly string[]).join("\n")) ? null : `${at} has a script`);

/** What the record of a notebook in format 1 is, all its keys. */
export const notebookShape: Shape = objectOf({
  format: shapeOf("1", (value) => value === 1),
  kind: shapeOf('"notebook"', (value) => value === "notebook"),
  slug,
  title: text,
  standfirst: text,
  author: text,
  issuer: text,
  release,
  source: sha256,
  figures: listOf(tupleOf([text, text, text, listOf(line)])),
  article,
  hash,
  frozen: note,
  seal: hash,
});
