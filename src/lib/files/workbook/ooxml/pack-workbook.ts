import { threads, type Work } from "../../threads/node.ts";
import type { Workbook } from "./workbook.ts";
import { writeWorkbook } from "./write-workbook.ts";

const writing: Work<[Workbook], Uint8Array<ArrayBuffer>> = {
  module: "src/lib/files/workbook/ooxml/write-workbook.ts",
  name: "writeWorkbook",
  here: writeWorkbook,
};

/** `writeWorkbook`, beside what this thread does. */
export function packWorkbook(workbook: Workbook): Promise<Uint8Array<ArrayBuffer>> {
  return threads.run(writing, workbook);
}
