import { type JsonRead, ReleaseError, type z } from "../../text/index.ts";
import { readJson } from "../../text/node.ts";
import { readDataFile, requireDataFile } from "./read-data-file.ts";

/** A value with the places of its parts in its file. */
export type JsonValue<Shape> = Extract<JsonRead<Shape>, { readonly faults: null }>;

/** Reads JSON of a release's folder by its schema. Throws `ReleaseError` with everything that is wrong in it. */
export function parseJsonFile<Shape>(text: string, file: string, schema: z.ZodType<Shape>): JsonValue<Shape> {
  const read = readJson(text, schema);
  if (read.faults) throw new ReleaseError(read.faults.map((one) => ({ file, ...one })));
  return read;
}

/** Reads a JSON file that every release has. */
export function requireJson<Shape>(file: string, schema: z.ZodType<Shape>): JsonValue<Shape> {
  return parseJsonFile(requireDataFile(file, "every release has one", "add the file").text, file, schema);
}

/** Reads a JSON file that a release may have; null without it. */
export function readJsonFile<Shape>(file: string, schema: z.ZodType<Shape>): JsonValue<Shape> | null {
  const found = readDataFile(file);
  return found && parseJsonFile(found.text, file, schema);
}
