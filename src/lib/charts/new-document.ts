import { parseHTML } from "linkedom";

/** A document for libraries that draw into one; nothing in it is ever shown. In a browser: `new-document-browser.ts`. */
export function newDocument(): Document {
  return parseHTML("<!doctype html><html><body></body></html>").document;
}
