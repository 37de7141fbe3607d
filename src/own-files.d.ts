/** A file of figures beside a notebook: a cell imports it, and `readCsv` reads it. Written by `csvModules()` of src/lib/notebook/. */
declare module "*.csv" {
  const file: { readonly path: string; readonly text: string };
  export default file;
}
