/** A document for libraries that draw into one; nothing in it is ever shown. In the build: `new-document.ts`. */
export function newDocument(): Document {
  return document.implementation.createHTMLDocument("");
}
